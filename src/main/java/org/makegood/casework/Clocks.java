package org.makegood.casework;

import java.util.List;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.TimelineRepository;
import org.makegood.casework.due.Promises;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;

/** Sets up the clock of a case from its timeline, the promise that holds for it and the calendar. */
@Component
class Clocks {

    private final TimelineRepository timeline;
    private final Promises promises;
    private final WorkingCalendar calendar;

    Clocks(TimelineRepository timeline, Promises promises, WorkingCalendar calendar) {
        this.timeline = timeline;
        this.promises = promises;
        this.calendar = calendar;
    }

    PromiseClock of(CaseFile file) {
        return of(file.kind(), timeline.turns(file.id()));
    }

    PromiseClock of(CaseKind kind, List<Turn> turns) {
        var start = turns.reversed().stream()
                .filter(turn -> turn.kind() == Turn.Kind.STARTED)
                .findFirst()
                .orElseThrow();
        return PromiseClock.of(turns, promises.on(kind, Days.of(start.at())), calendar.workingDays());
    }
}
