package org.makegood.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makegood.casework.Promises;
import org.makegood.casework.clock.Promise;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.clock.Turn;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** The clocks of made-up concerns, worked out as those of real ones; each day's promise is looked up once. */
final class StoryClocks {

    private final Promises promises;
    private final WorkingDays calendar;
    private final Map<LocalDate, Promise> byDay = new HashMap<>();

    StoryClocks(Promises promises, WorkingDays calendar) {
        this.promises = promises;
        this.calendar = calendar;
    }

    /** The count that runs now: since it was reopened, if it was. */
    PromiseClock now(Story story) {
        return clock(story.turns());
    }

    /** The first count, whether or not there was another. */
    PromiseClock first(Story story) {
        var turns = story.turns();
        int again = lastStart(turns);
        return clock(again > 0 ? turns.subList(0, again) : turns);
    }

    boolean isLate(Story story, LocalDate today) {
        return now(story).dueOn().filter(due -> due.isBefore(today)).isPresent();
    }

    private PromiseClock clock(List<Turn> turns) {
        var started = Days.of(turns.get(lastStart(turns)).at());
        var promise = byDay.computeIfAbsent(started, day -> promises.on(CaseKind.CONCERN, day));
        return PromiseClock.of(turns, promise, calendar);
    }

    private static int lastStart(List<Turn> turns) {
        int start = turns.size() - 1;
        while (start > 0 && turns.get(start).kind() != Turn.Kind.STARTED) {
            start--;
        }
        return start;
    }
}
