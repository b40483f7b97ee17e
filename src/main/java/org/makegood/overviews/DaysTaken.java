package org.makegood.overviews;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many days things took: how many of them took 0, 1, 2 days and so on. */
public record DaysTaken(SortedMap<Integer, Long> countByDays) {

    public DaysTaken {
        countByDays = Collections.unmodifiableSortedMap(new TreeMap<>(countByDays));
    }

    public long count() {
        return countByDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The exact median: the middle one in order, or the mean of the two in the middle. Nothing without any. */
    public OptionalDouble median() {
        long count = count();
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((inOrder((count - 1) / 2) + inOrder(count / 2)) / 2.0);
    }

    private int inOrder(long index) {
        long passed = 0;
        for (var entry : countByDays.entrySet()) {
            passed += entry.getValue();
            if (passed > index) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There are only " + passed);
    }
}
