package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.EscalationLevel;
import org.makegood.casework.MessageKind;
import org.makegood.casework.TimelineKind;
import org.makegood.casework.clock.Turn;
import org.makegood.concerns.ConcernStatus;
import org.makegood.concerns.Effect;
import org.makegood.concerns.Outcome;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/** A made-up concern from its arrival to now, as far as it has come. */
record Story(
        UUID id,
        Reporter reporter,
        ConcernScript script,
        Severity severity,
        Marking marking,
        Audience audience,
        Attribution attribution,
        List<Effect> effects,
        LocalDate since,
        List<String> furtherAreas,
        Instant openedAt,
        List<Step> steps,
        ConcernStatus status,
        boolean waiting,
        boolean assigned,
        @Nullable EscalationLevel escalation) {

    static final Outcome OUTCOME = Outcome.PUT_RIGHT;

    private static final int FIRST_STEP = 10;
    private static final int ACTION = 2;
    private static final int HOLDING = 1;

    /**
     * Something that happened.
     *
     * @param said what was written with it, if anything
     * @param status where the concern stands from then on, if it moved
     */
    record Step(
            Instant at,
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said,
            @Nullable ConcernStatus status) {

        Step leadingTo(ConcernStatus next) {
            return new Step(at, kind, turn, byPartner, words, message, said, next);
        }
    }

    List<Turn> turns() {
        return steps.stream()
                .filter(step -> step.turn() != null)
                .map(step -> new Turn(Objects.requireNonNull(step.turn()), step.at()))
                .toList();
    }

    /** When it last came to a state. */
    @Nullable
    Instant last(ConcernStatus state) {
        return steps.stream()
                .filter(step -> step.status() == state)
                .map(Step::at)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Whether there is an outcome that holds. */
    boolean isSettled() {
        return status == ConcernStatus.RESOLVED || status == ConcernStatus.CONFIRMED;
    }

    UUID holdingId() {
        return part(HOLDING);
    }

    UUID actionId() {
        return part(ACTION);
    }

    /** Of the entry in the timeline that tells of a step. */
    UUID entryId(int step) {
        return part(FIRST_STEP + 2 * step);
    }

    /** Of the message that was written with a step. */
    UUID messageId(int step) {
        return part(FIRST_STEP + 2 * step + 1);
    }

    /** An id that follows from the story's own. */
    private UUID part(int number) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ ((long) number << 20));
    }
}
