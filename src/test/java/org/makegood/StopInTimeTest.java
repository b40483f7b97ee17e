package org.makegood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A portal that is asked to stop is gone soon after, also when something in it never ends. */
class StopInTimeTest {

    @Test
    void whatDoesNotStopIsEnded() throws Exception {
        var stubborn = portal("never");

        assertThat(stubborn.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(stubborn.exitValue()).isEqualTo(143);
        assertThat(stubborn.errorReader().readLine()).contains("did not stop by itself");
    }

    @Test
    void whatStopsByItselfIsNotKeptWaiting() throws Exception {
        var willing = portal("at once");

        assertThat(willing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(willing.exitValue()).isZero();
    }

    private static Process portal(String stops) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = String.join(File.pathSeparator, folder(StopInTime.class), folder(StopInTimeTest.class));
        return new ProcessBuilder(java, "-cp", classes, Portal.class.getName(), stops).start();
    }

    private static String folder(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** In the place of the real one, which takes longer to start. */
    static class Portal {

        static void main(String[] stops) {
            if (stops[0].equals("never")) {
                StopInTime.whenAsked(Duration.ofMillis(50));
                Runtime.getRuntime().addShutdownHook(new Thread(Portal::neverEnds));
            } else {
                StopInTime.whenAsked(Duration.ofHours(1));
            }
            System.exit(0);
        }

        private static void neverEnds() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
