package org.makegood.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.DueCase;
import org.makegood.casework.due.DueStep;
import org.makegood.casework.due.DueSteps;
import org.makegood.casework.due.EscalationLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the portal does by itself when something is owed on a case, one step of one case at a time. A case that somebody has
 * changed since it was found is left to them until the next round.
 */
@Component
class DueDuties {

    private final CaseFiles files;
    private final Clocks clocks;
    private final DueSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueDuties(CaseFiles files, Clocks clocks, DueSteps steps, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.clocks = clocks;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void take(DueStep step, DueCase due, LocalDate today) {
        files.unchanged(due.id(), due.version())
                .ifPresent(file -> clocks.of(file)
                        .owed()
                        .filter(_ -> steps.take(due.id(), due.dueOn(), step, today))
                        .ifPresent(owed -> take(step, file, owed, due.dueOn())));
    }

    private void take(DueStep step, CaseFile file, Owed owed, LocalDate dueOn) {
        var level = step.level();
        if (level == null) {
            events.publishEvent(new CaseEvent.DueSoon(file.id(), owed, dueOn));
        } else {
            raise(file, level, owed, dueOn);
            events.publishEvent(new CaseEvent.Overdue(file.id(), owed, dueOn, level));
        }
    }

    private void raise(CaseFile file, EscalationLevel level, Owed owed, LocalDate dueOn) {
        files.beginChange(file);
        var wasDue = owed.wasDueOn(dueOn);
        if (file.raise(level, owed, wasDue + "; escalated by the portal", clock.instant())) {
            var words = "%s. Taken to the %s".formatted(wasDue, level.label().toLowerCase(Locale.UK));
            files.tell(files.entry(file, TimelineKind.ESCALATED, words, Author.PORTAL));
            files.save(file, new Deed(words, "Escalated", "", wasDue), Author.PORTAL);
        }
    }
}
