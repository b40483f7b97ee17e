package org.makegood.demo;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernEvent;
import org.makegood.concerns.ConcernStatus;
import org.makegood.concerns.Effect;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/** Makes up concerns. */
class ConcernStories implements Stories {

    private final Chance chance;
    private final List<ConcernScript> scripts = ConcernScript.all();
    private final List<String> neighbours;
    private final Instant now;

    /** @param neighbours areas that a concern of another may be about, too */
    ConcernStories(Chance chance, List<String> neighbours, Instant now) {
        this.chance = chance;
        this.neighbours = neighbours;
        this.now = now;
    }

    @Override
    public Story next(Reporter reporter, int days) {
        var openedAt = chance.arrival(days, now);
        var id = new StoryId(chance.id(openedAt));
        var since = Days.of(openedAt).minusDays(14 + chance.below(120));
        var script = chance.of(scripts)
                .filled(
                        reporter.area(),
                        since.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        2 + chance.below(8));
        var sensitive = chance.percent(3);
        var head = new Story.Head(
                CaseKind.CONCERN,
                script.title(),
                script.category(),
                severity(),
                sensitive ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL,
                sensitive ? Audience.OWN_ORGANISATION : audience(),
                chance.of(List.of(Attribution.values())),
                further(reporter));
        var escalation = chance.percent(6) ? EscalationLevel.HEAD_OF_UNIT : null;
        var course = new Course(id, openedAt, ConcernStatus.LOGGED, new ConcernEvent.Logged(id.value()), chance, now);
        new ConcernCourse(course, script, chance).run(escalation);
        return new Story(id, reporter, head, course.path(), new ConcernMatter(script, effects(), since));
    }

    /** Some are about a second area, too. */
    private List<String> further(Reporter reporter) {
        if (neighbours.isEmpty() || !chance.percent(15)) {
            return List.of();
        }
        var neighbour = chance.of(neighbours);
        return neighbour.equals(reporter.areaCode()) ? List.of() : List.of(neighbour);
    }

    private Severity severity() {
        int drawn = chance.below(100);
        return drawn < 22
                ? Severity.MINOR
                : drawn < 68 ? Severity.MODERATE : drawn < 95 ? Severity.SERIOUS : Severity.CRITICAL;
    }

    private Audience audience() {
        int drawn = chance.below(100);
        return drawn < 8
                ? Audience.OWN_ORGANISATION
                : drawn < 20
                        ? Audience.REGION
                        : drawn < 62 ? Audience.OVERVIEW_BODY : drawn < 84 ? Audience.COMMITTEE : Audience.PUBLIC;
    }

    private List<Effect> effects() {
        var chosen = EnumSet.of(chance.of(List.of(Effect.values())));
        chosen.add(chance.of(List.of(Effect.values())));
        return List.copyOf(chosen);
    }
}
