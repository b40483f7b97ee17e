package org.makegood.demo.bench;

import java.util.Locale;

/**
 * Something measured, against what was to be reached.
 *
 * @param how what was done and counted, so that a reader can judge the value
 */
record Figure(String name, double value, String unit, Goal goal, String how) {

    /** What is to be reached: at least or at most so much. */
    record Goal(boolean atLeast, double bound) {

        static Goal atLeast(double bound) {
            return new Goal(true, bound);
        }

        static Goal atMost(double bound) {
            return new Goal(false, bound);
        }

        boolean isMetBy(double value) {
            return atLeast ? value >= bound : value <= bound;
        }

        @Override
        public String toString() {
            return (atLeast ? "at least " : "at most ") + number(bound);
        }
    }

    boolean isMet() {
        return goal.isMetBy(value);
    }

    String verdict() {
        return isMet() ? "met" : "missed";
    }

    String valueWritten() {
        return number(value);
    }

    String line() {
        return "%-58s %10s %-8s %-18s %s".formatted(name, valueWritten(), unit, goal, verdict());
    }

    private static String number(double value) {
        if (value >= 100 || value == Math.rint(value)) {
            return String.format(Locale.UK, "%,.0f", value);
        }
        return String.format(Locale.UK, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
