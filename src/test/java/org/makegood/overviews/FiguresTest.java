package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Severity;

class FiguresTest {

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(taken(Map.of()).median()).isEmpty();
        assertThat(taken(Map.of(7, 1L)).median()).hasValue(7);
        assertThat(taken(Map.of(1, 1L, 4, 1L)).median()).hasValue(2.5);
        assertThat(taken(Map.of(0, 2L, 3, 1L)).median()).hasValue(0);
        assertThat(taken(Map.of(0, 2L, 3, 2L)).median()).hasValue(1.5);
        assertThat(taken(Map.of(2, 100_000L, 90, 99_999L)).median()).hasValue(2);
    }

    @Test
    void whatIsNeitherDoneNorOverdueIsNotCountedYet() {
        var figures = Figures.of(List.of(
                tally(1, 4, false, false, 6), tally(5, null, false, true, 3), tally(null, null, false, false, 1)));

        assertThat(figures.logged()).isEqualTo(10);
        assertThat(figures.acknowledged().decided()).isEqualTo(9);
        assertThat(figures.acknowledged().inTime()).isEqualTo(6);
        assertThat(figures.acknowledged().late()).isEqualTo(3);
        assertThat(figures.acknowledged().percent()).hasValue(67);
        assertThat(figures.answered().decided()).isEqualTo(9);
        assertThat(figures.answered().late()).isEqualTo(3);
        assertThat(figures.answered().taken().median()).hasValue(4);
    }

    @Test
    void whatIsLateGoesByWhatWasPromisedToEachConcern() {
        var figures = Figures.of(List.of(
                new Tally(true, "FORUM", Severity.MINOR, 1, 8, false, false, false, false, 2),
                new Tally(true, "FORUM", Severity.MINOR, 1, 6, false, true, false, false, 3)));

        assertThat(figures.answered().inTime()).isEqualTo(2);
        assertThat(figures.answered().late()).isEqualTo(3);
    }

    @Test
    void aHundredPerCentIsAllOfThemAndNoneIsNone() {
        assertThat(timeliness(999, 1).percent()).hasValue(99);
        assertThat(timeliness(1000, 0).percent()).hasValue(100);
        assertThat(timeliness(1, 999).percent()).hasValue(1);
        assertThat(timeliness(0, 3).percent()).hasValue(0);
        assertThat(timeliness(0, 0).percent()).isEmpty();
    }

    @Test
    void aFigureOfThePeriodBeforeAsksForItsDays() {
        assertThat(Figure.OPEN_AT_END.reachBefore())
                .contains("r.opened_on <= :toBefore", "r.resolved_at >= :afterBefore");
        assertThat(Figure.ACKNOWLEDGED_LATE.reachBefore()).contains(":fromBefore and :toBefore");
        assertThat(Figure.OVERDUE_NOW.reachBefore()).isEqualTo(Figure.OVERDUE_NOW.reach());
        assertThat(Figure.OVERDUE_NOW.isOfPeriod()).isFalse();
        assertThat(Figure.PUT_RIGHT.isOfPeriod()).isTrue();
    }

    private static Timeliness timeliness(long inTime, long overdue) {
        return new Timeliness(taken(Map.of(1, inTime)), 0, overdue);
    }

    private static DaysTaken taken(Map<Integer, Long> countByDays) {
        return new DaysTaken(new TreeMap<>(countByDays));
    }

    private static Tally tally(
            @Nullable Integer acknowledged,
            @Nullable Integer answered,
            boolean acknowledgementOverdue,
            boolean answerOverdue,
            long count) {
        return new Tally(
                true,
                "FORUM",
                Severity.MINOR,
                acknowledged,
                answered,
                acknowledged != null && acknowledged > 2,
                answered != null && answered > 10,
                acknowledgementOverdue,
                answerOverdue,
                count);
    }
}
