package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.due.DueStep;
import org.makegood.casework.due.EscalationDays;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** What the portal has done by itself about the made-up cases that are late, as its rounds do it morning by morning. */
final class StoryEscalations {

    private static final LocalTime ROUND = LocalTime.of(6, 10);

    private final StoryClocks clocks;
    private final Map<CaseKind, EscalationDays> settings;
    private final WorkingDays calendar;
    private final Instant now;

    StoryEscalations(StoryClocks clocks, Map<CaseKind, EscalationDays> settings, WorkingDays calendar, Instant now) {
        this.clocks = clocks;
        this.settings = settings;
        this.calendar = calendar;
        this.now = now;
    }

    /** Taken to a level because something was due on a day. */
    record Escalation(DueStep step, Owed owed, LocalDate dueOn, Instant at) {}

    List<Escalation> of(Story story) {
        var running = clocks.now(story);
        var days = settings.get(story.head().kind());
        var escalations = new ArrayList<Escalation>();
        if (days != null && running.dueOn().isPresent()) {
            var due = running.dueOn().get();
            var head = calendar.after(due, days.headAfter());
            var director = calendar.after(head, days.directorAfter());
            var owed = running.owed().orElseThrow();
            escalations.add(new Escalation(DueStep.HEAD_OF_UNIT, owed, due, Days.instant(head, ROUND)));
            escalations.add(new Escalation(DueStep.REGION, owed, due, Days.instant(director, ROUND)));
            escalations.removeIf(escalation -> escalation.at().isAfter(now));
        }
        return escalations;
    }
}
