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
                timeliness(
                        tallies,
                        Tally::daysToAcknowledge,
                        Tally::acknowledgementOverdue,
                        Timeliness.ACKNOWLEDGE_WITHIN),
                timeliness(tallies, Tally::daysToAnswer, Tally::answerOverdue, Timeliness.ANSWER_WITHIN));
    }

    private static Timeliness timeliness(
            Collection<Tally> tallies, Function<Tally, @Nullable Integer> days, Predicate<Tally> overdue, int within) {
        var taken = tallies.stream()
                .filter(tally -> days.apply(tally) != null)
                .collect(groupingBy(days, TreeMap::new, summingLong(Tally::count)));
        return new Timeliness(new DaysTaken(taken), within, sum(tallies, overdue));
    }

    private static long sum(Collection<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
