package org.makegood.proposals.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;

/**
 * The form for a day of work, or for the same on several days at once.
 *
 * @param day the only one, or the first that may be one of them
 * @param weekdays on which it is repeated; none for one day only
 * @param last the last that may be one of them; null for one day only
 * @param places how many people can come
 */
public record NewSessions(
        @NotNull(message = "Give a day such as 9 June 2026") LocalDate day,

        Set<DayOfWeek> weekdays,
        @Nullable LocalDate last,

        @NotNull(message = "Give a time such as 09:30") LocalTime from,

        @NotNull(message = "Give a time such as 16:30") LocalTime until,

        @NotNull(message = "Say how many people can come")
        @Min(value = 1, message = "Give a number from 1 to 30")
        @Max(value = 30, message = "Give a number from 1 to 30")
        Integer places,

        @Nullable @Size(max = 300, message = "Use at most 300 characters")
        String meetAt) {

    public static final int MOST = 20;

    public NewSessions {
        weekdays = Set.copyOf(weekdays);
    }

    /** The days it makes, the first one first. */
    List<LocalDate> days() {
        if (last == null && weekdays.isEmpty()) {
            return List.of(day);
        }
        if (last == null) {
            throw new RuleViolation("last", "Say until which day, such as 30 June 2026");
        }
        if (weekdays.isEmpty()) {
            throw new RuleViolation("weekdays", "Choose on which days of the week");
        }
        if (last.isBefore(day)) {
            throw new RuleViolation("last", "Give a last day that does not lie before the first");
        }
        var days = day.datesUntil(last.plusDays(1))
                .filter(each -> weekdays.contains(each.getDayOfWeek()))
                .limit(MOST + 1L)
                .toList();
        if (days.isEmpty()) {
            throw new RuleViolation("last", "None of these days of the week lies between the first and the last day");
        }
        if (days.size() > MOST) {
            throw new RuleViolation("last", "That makes more than %d days. Give an earlier last day".formatted(MOST));
        }
        return days;
    }
}
