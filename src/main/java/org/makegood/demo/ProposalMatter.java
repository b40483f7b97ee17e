package org.makegood.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.WorkQuality;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.VisitResult;

/**
 * What a made-up proposal offers, and what came of it.
 *
 * @param shown whether the host agrees to be shown, as they said last
 * @param scene what photos of it show, where there are some
 */
record ProposalMatter(
        NewProposal offer,
        List<Visit> visits,
        @Nullable Decision decision,
        List<Session> sessions,
        @Nullable Completion completion,
        @Nullable Feedback feedback,
        boolean shown,
        @Nullable Scene scene)
        implements Story.Matter {

    record Visit(
            UUID id,
            Instant startsAt,
            int minutes,
            String meetAt,
            @Nullable Found found) {

        Visit with(Found found) {
            return new Visit(id, startsAt, minutes, meetAt, found);
        }
    }

    record Found(
            VisitResult result, Map<ChecklistItem, ChecklistItem.Answer> checklist, String words, Instant recordedAt) {}

    /** @param reason null where it was accepted */
    record Decision(@Nullable DeclineReason reason, String words, Instant at) {}

    record Session(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            int places,
            String meetAt,
            @Nullable Instant cancelledAt,
            @Nullable Held held) {

        boolean isPlanned() {
            return cancelledAt == null && held == null;
        }

        Session cancelled(Instant at) {
            return new Session(id, startsAt, endsAt, places, meetAt, at, null);
        }

        Session with(Held held) {
            return new Session(id, startsAt, endsAt, places, meetAt, null, held);
        }
    }

    record Held(int attended, int hours, Instant countedAt) {}

    record Completion(int hours, int attendances, String words, Instant at) {}

    record Feedback(WorkQuality rating, String words, Instant at) {}
}
