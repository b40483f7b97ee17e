package org.makegood.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.due.DueCase;
import org.makegood.casework.due.DueStep;
import org.makegood.casework.due.DueSteps;
import org.makegood.casework.due.EscalationDays;
import org.makegood.casework.due.EscalationSettings;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes through what is due on working days, from the morning on, and warns of it or takes it further up. One node at a time
 * goes; should two be on their way all the same, each step is taken under a guard of its own.
 */
@Component
class DueRounds {

    /** Mail about the day comes before people do, and not in the middle of the night. */
    static final LocalTime FROM = LocalTime.of(6, 0);

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(DueRounds.class);

    private final DueSteps steps;
    private final DueDuties duties;
    private final EscalationSettings settings;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueRounds(DueSteps steps, DueDuties duties, EscalationSettings settings, WorkingCalendar calendar, Clock clock) {
        this.steps = steps;
        this.duties = duties;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1M")
    void goWhenItIsTime() {
        var now = clock.instant();
        if (isDaytime(now) && steps.takeTurn(now, now.plus(EVERY))) {
            goRound(Days.of(now));
        }
    }

    static boolean isDaytime(Instant now) {
        return !LocalTime.ofInstant(now, Days.LONDON).isBefore(FROM);
    }

    /** Does what is to be done on a day. Doing it again changes nothing. */
    void goRound(LocalDate today) {
        var days = calendar.workingDays();
        if (!days.isWorkingDay(today)) {
            return;
        }
        var byKind = settings.on(today);
        var soon = soon(byKind, today, days);
        var headsBefore = headsBefore(byKind, today, days);
        List<DueCase> page;
        @Nullable DueCase last = null;
        do {
            page = steps.page(today, soon, headsBefore, last, PAGE);
            page.forEach(due -> step(due, byKind, today, days).ifPresent(step -> attend(step, due, today)));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
    }

    private static Optional<DueStep> step(
            DueCase due, Map<CaseKind, EscalationDays> byKind, LocalDate today, WorkingDays days) {
        return Optional.ofNullable(byKind.get(due.kind()))
                .flatMap(setting -> setting.step(due.dueOn(), due.taken(), today, days));
    }

    private void attend(DueStep step, DueCase due, LocalDate today) {
        try {
            duties.take(step, due, today);
        } catch (RuleViolation _) {
            LOG.debug("Case {} was changed by somebody at the same moment; the next round looks at it again", due.id());
        } catch (RuntimeException e) {
            LOG.warn("Case {} could not be warned about or escalated; the next round tries again", due.id(), e);
        }
    }

    private static LocalDate soon(Map<CaseKind, EscalationDays> byKind, LocalDate today, WorkingDays days) {
        var longest = byKind.values().stream()
                .mapToInt(EscalationDays::warnBefore)
                .max()
                .orElse(0);
        return days.after(today, longest);
    }

    private static LocalDate headsBefore(Map<CaseKind, EscalationDays> byKind, LocalDate today, WorkingDays days) {
        var shortest = byKind.values().stream()
                .mapToInt(EscalationDays::directorAfter)
                .min()
                .orElse(1);
        var day = today;
        while (days.between(day, today) < shortest) {
            day = day.minusDays(1);
        }
        return day;
    }
}
