package org.makegood;

import java.time.Duration;

/**
 * Ends the portal when it is asked to stop and does not. Requests and jobs under way have their time to finish before
 * (see {@code spring.lifecycle}); this is for what never ends, such as threads that wait for each other. Nothing is lost:
 * what was confirmed is in the database, and an embedded server that is left behind is stopped by the next start.
 */
final class StopInTime {

    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final int AS_IF_TERMINATED = 143;

    private StopInTime() {}

    static void whenAsked() {
        whenAsked(AT_MOST);
    }

    /** All that the watch needs is made now: a portal that hangs may be unable to load another class. */
    static void whenAsked(Duration atMost) {
        var watch = Thread.ofPlatform().daemon().name("stop-in-time").unstarted(() -> end(atMost));
        Runtime.getRuntime().addShutdownHook(new Thread(watch::start));
    }

    private static void end(Duration atMost) {
        try {
            Thread.sleep(atMost);
            System.err.println(
                    "Makegood did not stop by itself within " + atMost.toSeconds() + " seconds and was ended.");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(AS_IF_TERMINATED);
        }
    }
}
