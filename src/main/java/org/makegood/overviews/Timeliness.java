package org.makegood.overviews;

import java.util.OptionalInt;

/**
 * How a promise was kept, each time the one that was given when the concern arrived.
 *
 * @param taken working days of those that are done
 * @param doneLate how many of them took more than was promised
 * @param overdue not done, and the day has passed
 */
public record Timeliness(DaysTaken taken, long doneLate, long overdue) {

    private static final int ALL = 100;

    public long inTime() {
        return taken.count() - doneLate;
    }

    /** Done too late, or overdue. */
    public long late() {
        return doneLate + overdue;
    }

    /** Those of which it can be said: done or overdue. What is neither is not counted yet. */
    public long decided() {
        return taken.count() + overdue;
    }

    /** Share in time, in whole per cent; 100 only where it is all of them, 0 only where it is none. */
    public OptionalInt percent() {
        long decided = decided();
        if (decided == 0) {
            return OptionalInt.empty();
        }
        long inTime = inTime();
        int rounded = Math.toIntExact(Math.round((double) ALL * inTime / decided));
        if (rounded == ALL && inTime < decided) {
            return OptionalInt.of(ALL - 1);
        }
        return OptionalInt.of(rounded == 0 && inTime > 0 ? 1 : rounded);
    }
}
