package org.makegood.casework.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.casework.due.DueStep.HEAD_OF_UNIT;
import static org.makegood.casework.due.DueStep.REGION;
import static org.makegood.casework.due.DueStep.WARNED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.WorkingDays;

/** Christmas 2026: the 25th is a Friday, and the Monday after it a bank holiday, too. */
class EscalationDaysTest {

    private static final EscalationDays DAYS = new EscalationDays(1, 1, 3);
    private static final WorkingDays CALENDAR =
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)));

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
    private static final LocalDate THURSDAY_BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 24);

    @Test
    void oneWorkingDayBeforeItIsTimeToWarn() {
        assertThat(step(FRIDAY, december(9))).isEmpty();
        assertThat(step(FRIDAY, december(10))).contains(WARNED);
    }

    @Test
    void whatIsFoundOnlyOnTheDayItselfIsWarnedOfThen() {
        assertThat(step(FRIDAY, FRIDAY)).contains(WARNED);
    }

    @Test
    void aWarningIsGivenOnce() {
        assertThat(step(FRIDAY, FRIDAY, Map.of(WARNED, december(10)))).isEmpty();
    }

    @Test
    void whatIsDueOnAMondayIsWarnedOfOnTheFriday() {
        assertThat(step(december(14), FRIDAY)).contains(WARNED);
        assertThat(step(december(14), december(12))).as("a Saturday").isEmpty();
    }

    @Test
    void onTheFirstWorkingDayAfterTheHeadOfTheUnitGetsIt() {
        assertThat(step(FRIDAY, december(12))).as("a Saturday").isEmpty();
        assertThat(step(FRIDAY, december(14))).contains(HEAD_OF_UNIT);
    }

    @Test
    void bankHolidaysAreNoWorkingDays() {
        for (int day = 25; day <= 28; day++) {
            assertThat(step(THURSDAY_BEFORE_CHRISTMAS, december(day))).isEmpty();
        }
        assertThat(step(THURSDAY_BEFORE_CHRISTMAS, december(29))).contains(HEAD_OF_UNIT);
    }

    @Test
    void theHeadHasThreeWorkingDaysThenTheDirectorGetsIt() {
        var head = Map.of(HEAD_OF_UNIT, december(14));

        assertThat(step(FRIDAY, december(16), head)).isEmpty();
        assertThat(step(FRIDAY, december(17), head)).contains(REGION);
    }

    @Test
    void whatIsFoundLongAfterGoesToTheHeadFirstWhoHasTheSameTime() {
        assertThat(step(LocalDate.of(2026, 3, 2), december(14))).contains(HEAD_OF_UNIT);
        assertThat(step(LocalDate.of(2026, 3, 2), december(16), Map.of(HEAD_OF_UNIT, december(14))))
                .isEmpty();
    }

    @Test
    void aboveTheDirectorIsNobody() {
        assertThat(step(FRIDAY, december(30), Map.of(HEAD_OF_UNIT, december(14), REGION, december(17))))
                .isEmpty();
    }

    @Test
    void otherDaysMayBeSet() {
        var slower = new EscalationDays(3, 2, 5);

        assertThat(slower.step(FRIDAY, Map.of(), december(8), CALENDAR)).contains(WARNED);
        assertThat(slower.step(FRIDAY, Map.of(), december(14), CALENDAR)).isEmpty();
        assertThat(slower.step(FRIDAY, Map.of(), december(15), CALENDAR)).contains(HEAD_OF_UNIT);
        assertThat(slower.step(FRIDAY, Map.of(HEAD_OF_UNIT, december(15)), december(22), CALENDAR))
                .contains(REGION);
        assertThatThrownBy(() -> new EscalationDays(1, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<DueStep> step(LocalDate due, LocalDate today) {
        return step(due, today, Map.of());
    }

    private static Optional<DueStep> step(LocalDate due, LocalDate today, Map<DueStep, LocalDate> taken) {
        return DAYS.step(due, taken, today, CALENDAR);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
