package org.makegood.casework.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.makegood.kernel.WorkingDays;

/**
 * When the portal steps in by itself, in working days. Dated settings, not constants.
 *
 * @param warnBefore so many days before something is due whoever has the case is warned
 * @param headAfter so many days late it is taken to the head of the unit
 * @param directorAfter so many days after that to the regional director: each level has its full time, also when the portal
 *     came late to it
 */
public record EscalationDays(int warnBefore, int headAfter, int directorAfter) {

    public EscalationDays {
        if (warnBefore < 0 || headAfter < 1 || directorAfter < 1) {
            throw new IllegalArgumentException(
                    "Not days to step in: %d, %d, %d".formatted(warnBefore, headAfter, directorAfter));
        }
    }

    /**
     * What is to be done today about something that is due on a day, if anything.
     *
     * @param taken what was done about this due date already, and when
     */
    public Optional<DueStep> step(
            LocalDate dueOn, Map<DueStep, LocalDate> taken, LocalDate today, WorkingDays calendar) {
        if (!calendar.isWorkingDay(today)) {
            return Optional.empty();
        }
        if (!dueOn.isBefore(today)) {
            return once(DueStep.WARNED, taken, calendar.between(today, dueOn) <= warnBefore);
        }
        var head = taken.get(DueStep.HEAD_OF_UNIT);
        return head == null
                ? once(DueStep.HEAD_OF_UNIT, taken, calendar.between(dueOn, today) >= headAfter)
                : once(DueStep.REGION, taken, calendar.between(head, today) >= directorAfter);
    }

    private static Optional<DueStep> once(DueStep step, Map<DueStep, LocalDate> taken, boolean isTime) {
        return isTime && !taken.containsKey(step) ? Optional.of(step) : Optional.empty();
    }
}
