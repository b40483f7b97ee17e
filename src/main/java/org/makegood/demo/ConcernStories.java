package org.makegood.demo;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.makegood.casework.EscalationLevel;
import org.makegood.concerns.Effect;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.kernel.WorkingDays;

/** Makes up concerns: the same ones for the same seed and day. What would lie in the future has not happened. */
class Stories {

    private final Chance chance;
    private final List<ConcernScript> scripts = ConcernScript.all();
    private final WorkingDays calendar;
    private final Instant now;

    Stories(long seed, WorkingDays calendar, Instant now) {
        chance = new Chance(seed, calendar);
        this.calendar = calendar;
        this.now = now;
    }

    /** Makes up one after the other until there is one of the kind asked for. */
    Story such(Predicate<Story> wanted, Reporter reporter, List<String> neighbours, int days) {
        return Stream.generate(() -> next(reporter, neighbours, days))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** @param days how many days back the concern may have arrived */
    Story next(Reporter reporter, List<String> neighbours, int days) {
        var arrived = Days.of(now).minusDays(chance.below(days));
        var openedAt = chance.during(arrived);
        if (openedAt.isAfter(now)) {
            openedAt = chance.during(arrived.minusDays(1));
        }
        var since = Days.of(openedAt).minusDays(14 + chance.below(120));
        var script = chance.of(scripts)
                .filled(
                        reporter.area(),
                        since.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        2 + chance.below(8));
        var sensitive = chance.percent(3);
        var escalation = chance.percent(6) ? EscalationLevel.HEAD_OF_UNIT : null;
        var course = new Course(openedAt, script, escalation, chance, calendar, now);
        return new Story(
                chance.id(openedAt),
                reporter,
                script,
                severity(),
                sensitive ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL,
                sensitive ? Audience.OWN_ORGANISATION : audience(),
                chance.of(List.of(Attribution.values())),
                effects(),
                since,
                further(reporter, neighbours),
                openedAt,
                course.steps(),
                course.status(),
                course.waiting(),
                course.assigned(),
                course.escalated());
    }

    /** Some are about a second area, too. */
    private List<String> further(Reporter reporter, List<String> neighbours) {
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
