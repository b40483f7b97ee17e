package org.makegood.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.CaseStatus;
import org.makegood.demo.Story.Path;
import org.makegood.demo.Story.Step;

/**
 * How a made-up case of any kind goes on from the day it arrived, step by step until today is reached. What is said to
 * happen after that does not.
 */
final class Course {

    private final List<Step> steps = new ArrayList<>();
    private final StoryId id;
    private final Chance chance;
    private final Instant now;
    private CaseStatus status;
    private boolean waiting;
    private boolean assigned;
    private @Nullable EscalationLevel escalated;
    private Instant at;
    private boolean over;

    Course(StoryId id, Instant openedAt, CaseStatus first, Object news, Chance chance, Instant now) {
        this.id = id;
        at = openedAt;
        status = first;
        this.chance = chance;
        this.now = now;
        add(TimelineKind.OPENED, Turn.Kind.STARTED, true, first.label(), null, null, first, news);
    }

    /** So many working days pass. */
    void wait(int workingDays) {
        waitUntil(chance.later(at, workingDays));
    }

    void waitUntil(Instant later) {
        at = later;
        over |= at.isAfter(now);
    }

    /** Whether today is reached. */
    boolean isOver() {
        return over;
    }

    Instant at() {
        return at;
    }

    StoryId id() {
        return id;
    }

    /** Whether so few working days have passed until today. */
    boolean isFresh(int workingDays) {
        return chance.workingDays(at, now) < workingDays;
    }

    /** Somebody at the desk takes it on. */
    void assign() {
        assigned |= !over;
    }

    void acknowledge(CaseStatus next) {
        var news = new CaseEvent.Acknowledged(id.value());
        step(TimelineKind.ACKNOWLEDGED, Turn.Kind.ACKNOWLEDGED, false, "Acknowledged", null, null, next, news);
    }

    /** Staff ask; the reply, if there is one before today, comes some days later. */
    void ask(String question) {
        step(
                TimelineKind.ASKED,
                Turn.Kind.PAUSED,
                false,
                "Question asked, waiting for a reply",
                MessageKind.STAFF_QUESTION,
                question,
                null,
                new CaseEvent.StaffAsked(id.value(), nextMessage()));
        waiting = !over;
    }

    void reply(String reply) {
        step(
                TimelineKind.REPLIED,
                Turn.Kind.RESUMED,
                true,
                "Reply came, the clock goes on",
                MessageKind.PARTNER_MESSAGE,
                reply,
                null,
                new CaseEvent.PartnerWrote(id.value(), nextMessage()));
        waiting &= over;
    }

    void answer(String answer) {
        step(
                TimelineKind.ANSWERED,
                Turn.Kind.ANSWERED,
                false,
                "Answered",
                MessageKind.STAFF_ANSWER,
                answer,
                null,
                new CaseEvent.StaffAnswered(id.value(), nextMessage()));
    }

    void note(String said) {
        var news = new CaseEvent.NoteKept(id.value(), nextMessage());
        step(TimelineKind.NOTED, null, false, "Note kept", MessageKind.NOTE, said, null, news);
    }

    void write(boolean byPartner, String said) {
        var message = nextMessage();
        step(
                TimelineKind.NOTED,
                null,
                byPartner,
                byPartner ? "The partner wrote" : "The desk wrote",
                message(byPartner),
                said,
                null,
                byPartner
                        ? new CaseEvent.PartnerWrote(id.value(), message)
                        : new CaseEvent.StaffAnswered(id.value(), message));
    }

    void escalate(EscalationLevel level) {
        step(
                TimelineKind.ESCALATED,
                null,
                false,
                "Taken to the " + level.label().toLowerCase(Locale.UK),
                null,
                null,
                null,
                new CaseEvent.Escalated(id.value(), level));
        escalated = over ? null : level;
    }

    /** It comes to another state. */
    void move(
            CaseStatus next,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable String said,
            @Nullable Object news) {
        step(TimelineKind.MOVED, turn, byPartner, words, said == null ? null : message(byPartner), said, next, news);
    }

    /** Something is done to it that leaves its state as it is. */
    void happened(boolean byPartner, String words, @Nullable Object news) {
        step(TimelineKind.MOVED, null, byPartner, words, null, null, null, news);
    }

    private static MessageKind message(boolean byPartner) {
        return byPartner ? MessageKind.PARTNER_MESSAGE : MessageKind.STAFF_ANSWER;
    }

    private UUID nextMessage() {
        return id.message(steps.size());
    }

    private void step(
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said,
            @Nullable CaseStatus next,
            @Nullable Object news) {
        if (over) {
            return;
        }
        add(kind, turn, byPartner, words, message, said, next, news);
        if (next != null) {
            status = next;
            waiting &= next.stage().isOpen();
        }
    }

    private void add(
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said,
            @Nullable CaseStatus next,
            @Nullable Object news) {
        steps.add(new Step(at, kind, turn, byPartner, words, message, said, next, news));
    }

    Path path() {
        return new Path(List.copyOf(steps), status, waiting, assigned, escalated);
    }
}
