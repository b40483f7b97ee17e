package org.makegood.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.EscalationLevel;
import org.makegood.casework.MessageKind;
import org.makegood.casework.TimelineKind;
import org.makegood.casework.clock.Turn;
import org.makegood.concerns.ConcernStatus;
import org.makegood.demo.Story.Step;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** How a made-up concern goes on from the day it arrived, drawn step by step until today is reached. */
final class Course {

    private static final String RESOLVED = "Resolved: " + Story.OUTCOME.label().toLowerCase(Locale.UK);

    private final List<Step> steps = new ArrayList<>();
    private final ConcernScript script;
    private final Chance chance;
    private final WorkingDays calendar;
    private final Instant now;
    private ConcernStatus status = ConcernStatus.LOGGED;
    private boolean waiting;
    private boolean assigned;
    private @Nullable EscalationLevel escalated;
    private Instant at;
    private boolean over;

    /** @param escalation how high it is taken, if it comes that far */
    Course(
            Instant openedAt,
            ConcernScript script,
            @Nullable EscalationLevel escalation,
            Chance chance,
            WorkingDays calendar,
            Instant now) {
        at = openedAt;
        this.script = script;
        this.chance = chance;
        this.calendar = calendar;
        this.now = now;
        step(TimelineKind.OPENED, Turn.Kind.STARTED, true, "Logged", null, null);
        run(escalation);
    }

    private void run(@Nullable EscalationLevel escalation) {
        if (chance.percent(30) && calendar.between(Days.of(at), Days.of(now)) < 6) {
            return; // nobody has looked at it yet
        }
        wait(chance.percent(85) ? chance.below(3) : 3);
        acknowledge();
        wait(chance.below(3));
        move(ConcernStatus.BEING_LOOKED_INTO, null, false, "Being looked into", null);
        assigned |= !over;
        if (chance.percent(25)) {
            note("Spoke to the unit. Somebody looks at the records before we promise anything.");
        }
        if (!script.question().isEmpty() && chance.percent(55)) {
            ask();
        }
        if (escalation != null && !over) {
            escalate(escalation);
        }
        wait(chance.percent(84) ? 1 + chance.below(5) : 6 + chance.below(9));
        step(TimelineKind.ANSWERED, Turn.Kind.ANSWERED, false, "Answered", MessageKind.STAFF_ANSWER, script.answer());
        settle();
    }

    private void acknowledge() {
        step(TimelineKind.ACKNOWLEDGED, Turn.Kind.ACKNOWLEDGED, false, "Acknowledged", null, null);
        become(ConcernStatus.ACKNOWLEDGED);
    }

    private void ask() {
        wait(chance.below(2));
        step(
                TimelineKind.ASKED,
                Turn.Kind.PAUSED,
                false,
                "Question asked, waiting for a reply",
                MessageKind.STAFF_QUESTION,
                script.question());
        waiting = !over;
        wait(1 + chance.below(6));
        step(
                TimelineKind.REPLIED,
                Turn.Kind.RESUMED,
                true,
                "Reply came, the clock goes on",
                MessageKind.PARTNER_MESSAGE,
                script.reply());
        waiting &= over;
    }

    private void escalate(EscalationLevel level) {
        wait(1);
        step(
                TimelineKind.ESCALATED,
                null,
                false,
                "Taken to the " + level.label().toLowerCase(Locale.UK),
                null,
                null);
        escalated = over ? null : level;
    }

    private void settle() {
        if (chance.percent(70)) {
            wait(chance.below(3));
            step(
                    TimelineKind.NOTED,
                    null,
                    true,
                    "The partner wrote",
                    MessageKind.PARTNER_MESSAGE,
                    "Thank you. We tell our team and watch whether it holds.");
        }
        if (chance.percent(45)) {
            wait(chance.below(4));
            step(
                    TimelineKind.NOTED,
                    null,
                    false,
                    "The desk wrote",
                    MessageKind.STAFF_ANSWER,
                    "It is under way. You hear from us when it is done.");
        }
        if (chance.percent(60)) {
            wait(chance.below(3));
            move(ConcernStatus.ACTION_AGREED, null, false, "Action agreed: " + script.action(), null);
        }
        wait(3 + chance.below(22));
        move(ConcernStatus.RESOLVED, null, false, RESOLVED, script.outcome());
        if (chance.percent(6)) {
            reopen();
        }
        if (chance.percent(85)) {
            wait(1 + chance.below(9));
            move(ConcernStatus.CONFIRMED, null, true, "Confirmed", null);
        }
    }

    private void reopen() {
        wait(1 + chance.below(6));
        move(
                ConcernStatus.REOPENED,
                Turn.Kind.STARTED,
                true,
                "Reopened",
                "It went well for two weeks and is as it was before.");
        wait(1);
        acknowledge();
        wait(2 + chance.below(5));
        move(
                ConcernStatus.RESOLVED,
                Turn.Kind.ANSWERED,
                false,
                RESOLVED,
                "It had slipped while a colleague was away. " + script.outcome());
    }

    private void wait(int workingDays) {
        at = chance.later(at, workingDays);
        over |= at.isAfter(now);
    }

    private void note(String said) {
        step(TimelineKind.NOTED, null, false, "Note kept", MessageKind.NOTE, said);
    }

    private void move(
            ConcernStatus next, Turn.@Nullable Kind turn, boolean byPartner, String words, @Nullable String said) {
        var message = byPartner ? MessageKind.PARTNER_MESSAGE : MessageKind.STAFF_ANSWER;
        step(TimelineKind.MOVED, turn, byPartner, words, said == null ? null : message, said);
        become(next);
    }

    private void step(
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said) {
        if (!over) {
            steps.add(new Step(at, kind, turn, byPartner, words, message, said, null));
        }
    }

    private void become(ConcernStatus next) {
        if (!over) {
            status = next;
            steps.add(steps.removeLast().leadingTo(next));
        }
    }

    List<Step> steps() {
        return steps;
    }

    ConcernStatus status() {
        return status;
    }

    boolean waiting() {
        return waiting;
    }

    boolean assigned() {
        return assigned;
    }

    @Nullable
    EscalationLevel escalated() {
        return escalated;
    }
}
