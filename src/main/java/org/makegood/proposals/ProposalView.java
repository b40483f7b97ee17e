package org.makegood.proposals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.VisitResult;

/**
 * What the page of a case shows when the case is a proposal.
 *
 * @param next the states it can be taken to from here
 * @param possibleDuplicates others of the same kind in the same postcode district that the reader may see
 */
public record ProposalView(
        UUID id,
        ProposalStatus status,
        Set<ProposalStatus> next,
        ProposalSource source,
        WorkKind workKind,
        Offer offer,
        List<Visit> visits,
        List<Session> sessions,
        @Nullable Decision decision,
        @Nullable Completion completion,
        @Nullable Feedback feedback,
        List<SimilarProposal> possibleDuplicates) {

    public ProposalView {
        visits = List.copyOf(visits);
        sessions = List.copyOf(sessions);
        possibleDuplicates = List.copyOf(possibleDuplicates);
    }

    /** As it was proposed. */
    public record Offer(
            String hostOrganisation,
            String contactName,
            String contactEmail,
            @Nullable String contactTelephone,
            @Nullable String postcode,
            @Nullable String siteAccess,
            @Nullable ProjectType projectType,
            String what,
            int peoplePerSession,
            Set<DayOfWeek> days,
            @Nullable String times,
            LocalDate from,
            @Nullable LocalDate to,
            Supervision supervision,
            ToolsFrom tools,
            NewProposal.Site site,
            boolean publicity) {

        Offer withoutContact() {
            return new Offer(
                    hostOrganisation,
                    "",
                    "",
                    null,
                    postcode,
                    siteAccess,
                    projectType,
                    what,
                    peoplePerSession,
                    days,
                    times,
                    from,
                    to,
                    supervision,
                    tools,
                    site,
                    publicity);
        }
    }

    /** @param sequence as calendar programs count changes */
    public record Visit(
            UUID id,
            Instant startsAt,
            int minutes,
            String visitor,
            @Nullable String meetAt,
            int sequence,
            boolean cancelled,
            @Nullable VisitResult result,
            Map<ChecklistItem, ChecklistItem.Answer> checklist,
            @Nullable String resultWords) {

        public boolean isPlanned() {
            return !cancelled && result == null;
        }
    }

    /** @param attended how many came; null until that is known */
    public record Session(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            int places,
            @Nullable String meetAt,
            int sequence,
            boolean cancelled,
            @Nullable Integer attended,
            @Nullable Integer hours) {

        public boolean isPlanned() {
            return !cancelled && attended == null;
        }
    }

    /** @param reason null when it was accepted */
    public record Decision(@Nullable DeclineReason reason, String words, Instant at) {}

    public record Completion(
            int hours, int attendances, @Nullable String words, Instant at) {}

    public record Feedback(WorkQuality rating, @Nullable String words, Instant at) {}
}
