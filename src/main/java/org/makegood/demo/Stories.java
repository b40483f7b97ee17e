package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.EscalationLevel;
import org.makegood.casework.MessageKind;
import org.makegood.casework.TimelineKind;
import org.makegood.casework.clock.Turn;
import org.makegood.concerns.ConcernStatus;
import org.makegood.concerns.Effect;
import org.makegood.demo.Story.Step;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.kernel.WorkingDays;

/** Makes up concerns: the same ones for the same seed and day. What would lie in the future has not happened. */
class Stories {

    private final Random random;
    private final List<ConcernScript> scripts = ConcernScript.all();
    private final WorkingDays calendar;
    private final Instant now;

    Stories(long seed, WorkingDays calendar, Instant now) {
        random = new Random(seed);
        this.calendar = calendar;
        this.now = now;
    }

    /** @param days how many days back the concern may have arrived */
    Story next(Reporter reporter, List<String> neighbours, int days) {
        var arrived = Days.of(now).minusDays(random.nextInt(days));
        var openedAt = during(arrived);
        if (openedAt.isAfter(now)) {
            openedAt = during(arrived.minusDays(1));
        }
        var since = Days.of(openedAt).minusDays(14 + random.nextInt(120));
        var script = scripts.get(random.nextInt(scripts.size()))
                .filled(
                        reporter.area(),
                        since.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                        2 + random.nextInt(8));
        var sensitive = random.nextInt(100) < 3;
        var escalation = random.nextInt(100) < 6 ? EscalationLevel.HEAD_OF_UNIT : null;
        var course = new Course(openedAt, script, escalation);
        return new Story(
                id(openedAt),
                reporter,
                script,
                severity(),
                sensitive ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL,
                sensitive ? Audience.OWN_ORGANISATION : audience(),
                Attribution.values()[random.nextInt(3)],
                effects(),
                since,
                further(reporter, neighbours),
                openedAt,
                course.steps,
                course.status,
                course.waiting,
                course.assigned,
                course.escalated);
    }

    /** Some are about a second area, too. */
    private List<String> further(Reporter reporter, List<String> neighbours) {
        if (neighbours.isEmpty() || random.nextInt(100) >= 15) {
            return List.of();
        }
        var neighbour = neighbours.get(random.nextInt(neighbours.size()));
        return neighbour.equals(reporter.areaCode()) ? List.of() : List.of(neighbour);
    }

    /** A version 7 UUID of that moment, with the rest from the seed. */
    UUID id(Instant at) {
        long first = (at.toEpochMilli() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        return new UUID(first, 0x8000_0000_0000_0000L | (random.nextLong() >>> 2));
    }

    private Instant during(LocalDate day) {
        var seconds = 8 * 3600 + random.nextInt(10 * 3600);
        return day.atTime(LocalTime.ofSecondOfDay(seconds)).atZone(Days.LONDON).toInstant();
    }

    private Instant later(Instant from, int workingDays) {
        var day = calendar.after(Days.of(from), workingDays);
        var at = during(day);
        return at.isAfter(from) ? at : from.plusSeconds(600 + random.nextInt(3000));
    }

    private Severity severity() {
        int drawn = random.nextInt(100);
        return drawn < 22
                ? Severity.MINOR
                : drawn < 68 ? Severity.MODERATE : drawn < 95 ? Severity.SERIOUS : Severity.CRITICAL;
    }

    private Audience audience() {
        int drawn = random.nextInt(100);
        return drawn < 8
                ? Audience.OWN_ORGANISATION
                : drawn < 20
                        ? Audience.REGION
                        : drawn < 62 ? Audience.OVERVIEW_BODY : drawn < 84 ? Audience.COMMITTEE : Audience.PUBLIC;
    }

    private List<Effect> effects() {
        var chosen = EnumSet.of(Effect.values()[random.nextInt(Effect.values().length)]);
        chosen.add(Effect.values()[random.nextInt(Effect.values().length)]);
        return List.copyOf(chosen);
    }

    /** How a concern goes on from the day it arrived, drawn step by step until today is reached. */
    private final class Course {

        final List<Step> steps = new ArrayList<>();
        ConcernStatus status = ConcernStatus.LOGGED;
        boolean waiting;
        boolean assigned;

        @Nullable
        EscalationLevel escalated;

        private Instant at;
        private boolean over;

        Course(Instant openedAt, ConcernScript script, @Nullable EscalationLevel escalation) {
            at = openedAt;
            step(TimelineKind.OPENED, Turn.Kind.STARTED, true, "Logged", null, null);
            run(script, escalation);
        }

        private void run(ConcernScript script, @Nullable EscalationLevel escalation) {
            if (random.nextInt(100) < 30 && calendar.between(Days.of(at), Days.of(now)) < 6) {
                return; // nobody has looked at it yet
            }
            wait(random.nextInt(100) < 85 ? random.nextInt(3) : 3);
            step(TimelineKind.ACKNOWLEDGED, Turn.Kind.ACKNOWLEDGED, false, "Acknowledged", null, null);
            to(ConcernStatus.ACKNOWLEDGED);
            wait(random.nextInt(3));
            step(TimelineKind.MOVED, null, false, "Being looked into", null, null);
            to(ConcernStatus.BEING_LOOKED_INTO);
            assigned |= !over;
            if (random.nextInt(100) < 25) {
                step(
                        TimelineKind.NOTED,
                        null,
                        false,
                        "Note kept",
                        MessageKind.NOTE,
                        "Spoke to the unit. Somebody looks at the records before we promise anything.");
            }
            if (!script.question().isEmpty() && random.nextInt(100) < 55) {
                ask(script);
            }
            if (escalation != null && !over) {
                wait(1);
                step(
                        TimelineKind.ESCALATED,
                        null,
                        false,
                        "Taken to the " + escalation.label().toLowerCase(Locale.UK),
                        null,
                        null);
                escalated = over ? null : escalation;
            }
            wait(random.nextInt(100) < 84 ? 1 + random.nextInt(5) : 6 + random.nextInt(9));
            step(
                    TimelineKind.ANSWERED,
                    Turn.Kind.ANSWERED,
                    false,
                    "Answered",
                    MessageKind.STAFF_ANSWER,
                    script.answer());
            settle(script);
        }

        private void ask(ConcernScript script) {
            wait(random.nextInt(2));
            step(
                    TimelineKind.ASKED,
                    Turn.Kind.PAUSED,
                    false,
                    "Question asked, waiting for a reply",
                    MessageKind.STAFF_QUESTION,
                    script.question());
            waiting = !over;
            wait(1 + random.nextInt(6));
            step(
                    TimelineKind.REPLIED,
                    Turn.Kind.RESUMED,
                    true,
                    "Reply came, the clock goes on",
                    MessageKind.PARTNER_MESSAGE,
                    script.reply());
            waiting &= over;
        }

        private void settle(ConcernScript script) {
            if (random.nextInt(100) < 70) {
                wait(random.nextInt(3));
                say(true, MessageKind.PARTNER_MESSAGE, "Thank you. We tell our team and watch whether it holds.");
            }
            if (random.nextInt(100) < 45) {
                wait(random.nextInt(4));
                say(false, MessageKind.STAFF_ANSWER, "It is under way. You hear from us when it is done.");
            }
            if (random.nextInt(100) < 60) {
                wait(random.nextInt(3));
                step(
                        TimelineKind.MOVED,
                        null,
                        false,
                        Story.words(ConcernStatus.ACTION_AGREED) + script.action(),
                        null,
                        null);
                to(ConcernStatus.ACTION_AGREED);
            }
            wait(3 + random.nextInt(22));
            step(
                    TimelineKind.MOVED,
                    null,
                    false,
                    Story.words(ConcernStatus.RESOLVED) + Story.OUTCOME.label().toLowerCase(Locale.UK),
                    MessageKind.STAFF_ANSWER,
                    script.outcome());
            to(ConcernStatus.RESOLVED);
            if (random.nextInt(100) < 6) {
                reopen(script);
            }
            if (random.nextInt(100) < 85) {
                wait(1 + random.nextInt(9));
                step(TimelineKind.MOVED, null, true, "Confirmed", null, null);
                to(ConcernStatus.CONFIRMED);
            }
        }

        private void reopen(ConcernScript script) {
            wait(1 + random.nextInt(6));
            step(
                    TimelineKind.MOVED,
                    Turn.Kind.STARTED,
                    true,
                    "Reopened",
                    MessageKind.PARTNER_MESSAGE,
                    "It went well for two weeks and is as it was before.");
            to(ConcernStatus.REOPENED);
            wait(1);
            step(TimelineKind.ACKNOWLEDGED, Turn.Kind.ACKNOWLEDGED, false, "Acknowledged", null, null);
            to(ConcernStatus.ACKNOWLEDGED);
            wait(2 + random.nextInt(5));
            step(
                    TimelineKind.MOVED,
                    Turn.Kind.ANSWERED,
                    false,
                    Story.words(ConcernStatus.RESOLVED) + Story.OUTCOME.label().toLowerCase(Locale.UK),
                    MessageKind.STAFF_ANSWER,
                    "It had slipped while a colleague was away. " + script.outcome());
            to(ConcernStatus.RESOLVED);
        }

        private void say(boolean byPartner, MessageKind message, String said) {
            step(
                    TimelineKind.NOTED,
                    null,
                    byPartner,
                    byPartner ? "The partner wrote" : "The desk wrote",
                    message,
                    said);
        }

        private void wait(int workingDays) {
            at = later(at, workingDays);
            over |= at.isAfter(now);
        }

        private void to(ConcernStatus next) {
            status = over ? status : next;
        }

        private void step(
                TimelineKind kind,
                Turn.@Nullable Kind turn,
                boolean byPartner,
                String words,
                @Nullable MessageKind message,
                @Nullable String said) {
            if (!over) {
                steps.add(new Step(at, kind, turn, byPartner, words, message, said));
            }
        }
    }
}
