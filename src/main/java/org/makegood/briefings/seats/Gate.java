package org.makegood.briefings.seats;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.makegood.kernel.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets a few people at a time of this node go for a place, in the order in which they pressed. When a thousand press at
 * once, the others wait here, where waiting costs nothing, and leave the database's connections to the rest of the
 * portal. Who gets a place is not decided here.
 */
@Component
public class Gate {

    private static final int PATIENCE_SECONDS = 50;

    private final Semaphore places;

    Gate(@Value("${makegood.briefings.at-once:6}") int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** Not to be called in a transaction: that has a connection already. */
    public <T> T pass(Supplier<T> what) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation(
                        "Very many people are registering at this moment. Press again: nothing you entered is lost.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a turn", e);
        }
        try {
            return what.get();
        } finally {
            places.release();
        }
    }
}
