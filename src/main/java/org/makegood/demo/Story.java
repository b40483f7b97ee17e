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

    /**
     * Something that happened.
     *
     * @param said what was written with it, if anything
     */
    record Step(
            Instant at,
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said) {}

    List<Turn> turns() {
        return steps.stream()
                .filter(step -> step.turn() != null)
                .map(step -> new Turn(Objects.requireNonNull(step.turn()), step.at()))
                .toList();
    }

    @Nullable
    Instant last(ConcernStatus state) {
        return steps.stream()
                .filter(step ->
                        step.kind() == TimelineKind.MOVED && step.words().startsWith(words(state)))
                .map(Step::at)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    static String words(ConcernStatus state) {
        return switch (state) {
            case RESOLVED -> "Resolved: ";
            case ACTION_AGREED -> "Action agreed: ";
            case LOGGED, ACKNOWLEDGED, BEING_LOOKED_INTO, CONFIRMED, REOPENED -> state.label();
        };
    }

    static final Outcome OUTCOME = Outcome.PUT_RIGHT;
}
