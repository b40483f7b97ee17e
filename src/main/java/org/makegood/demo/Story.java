package org.makegood.demo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.CaseStatus;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * A made-up case from its arrival to now, as far as it has come.
 *
 * @param matter what only cases of its kind have
 */
record Story(StoryId id, Reporter reporter, Head head, Path path, Matter matter) {

    /** What stands on its cover. */
    record Head(
            CaseKind kind,
            String title,
            String category,
            @Nullable Severity severity,
            Marking marking,
            Audience audience,
            Attribution attribution,
            List<String> furtherAreas) {}

    /** What happened to it, and how it stands after that. */
    record Path(
            List<Step> steps,
            CaseStatus status,
            boolean waiting,
            boolean assigned,
            @Nullable EscalationLevel escalation) {}

    /**
     * Something that happened.
     *
     * @param said what was written with it, if anything
     * @param status where the case stands from then on, if it moved
     * @param news what listeners are told of it, if anything
     */
    record Step(
            Instant at,
            TimelineKind kind,
            Turn.@Nullable Kind turn,
            boolean byPartner,
            String words,
            @Nullable MessageKind message,
            @Nullable String said,
            @Nullable CaseStatus status,
            @Nullable Object news) {}

    sealed interface Matter permits ConcernMatter, ProposalMatter {}

    Instant openedAt() {
        return steps().getFirst().at();
    }

    Instant changedAt() {
        return steps().getLast().at();
    }

    List<Step> steps() {
        return path.steps();
    }

    CaseStatus status() {
        return path.status();
    }

    boolean waiting() {
        return path.waiting();
    }

    List<Turn> turns() {
        return steps().stream()
                .filter(step -> step.turn() != null)
                .map(step -> new Turn(Objects.requireNonNull(step.turn()), step.at()))
                .toList();
    }

    /** When it last came to a state. */
    @Nullable
    Instant last(CaseStatus state) {
        return steps().stream()
                .filter(step -> step.status() == state)
                .map(Step::at)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    int reopenings() {
        return (int) turns().stream()
                        .filter(turn -> turn.kind() == Turn.Kind.STARTED)
                        .count()
                - 1;
    }
}
