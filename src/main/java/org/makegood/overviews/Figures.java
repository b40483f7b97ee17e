package org.makegood.overviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is said of the concerns logged in a period: how many, and how the two promises were kept. */
public record Figures(long logged, Timeliness acknowledged, Timeliness answered) {

    static Figures of(Collection<Tally> tallies) {
        return new Figures(
                sum(tallies, _ -> true),
                timeliness(tallies, Tally::daysToAcknowledge, Tally::acknowledgedLate, Tally::acknowledgementOverdue),
                timeliness(tallies, Tally::daysToAnswer, Tally::answeredLate, Tally::answerOverdue));
    }

    private static Timeliness timeliness(
            Collection<Tally> tallies,
            Function<Tally, @Nullable Integer> days,
            Predicate<Tally> late,
            Predicate<Tally> overdue) {
        var taken = tallies.stream()
                .filter(tally -> days.apply(tally) != null)
                .collect(groupingBy(days, TreeMap::new, summingLong(Tally::count)));
        return new Timeliness(new DaysTaken(taken), sum(tallies, late), sum(tallies, overdue));
    }

    private static long sum(Collection<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
