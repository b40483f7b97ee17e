package org.makegood.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makegood.casework.clock.Promise;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.due.Promises;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** The clocks of made-up cases, worked out as those of real ones; each day's promise is looked up once. */
final class StoryClocks {

    private final Promises promises;
    private final WorkingDays calendar;
    private final Map<Given, Promise> given = new HashMap<>();

    private record Given(CaseKind kind, LocalDate day) {}

    StoryClocks(Promises promises, WorkingDays calendar) {
        this.promises = promises;
        this.calendar = calendar;
    }

    /** The count that runs now: since it was reopened, if it was. */
    PromiseClock now(Story story) {
        return clock(story, story.turns());
    }

    /** The first count, whether or not there was another. */
    PromiseClock first(Story story) {
        var turns = story.turns();
        int again = lastStart(turns);
        return clock(story, again > 0 ? turns.subList(0, again) : turns);
    }

    boolean isLate(Story story, LocalDate today) {
        return now(story).dueOn().filter(due -> due.isBefore(today)).isPresent();
    }

    private PromiseClock clock(Story story, List<Turn> turns) {
        var started = Days.of(turns.get(lastStart(turns)).at());
        var promise =
                given.computeIfAbsent(new Given(story.head().kind(), started), it -> promises.on(it.kind(), it.day()));
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
