package org.makegood.proposals;

import java.util.List;
import java.util.UUID;

/** What happened to a proposal. Published inside the transaction, when everything is stored; see {@link Proposals}. */
public sealed interface ProposalEvent {

    /** Also the id of its case. */
    UUID proposalId();

    record Submitted(UUID proposalId) implements ProposalEvent {}

    record VisitPlanned(UUID proposalId, UUID visitId) implements ProposalEvent {}

    /** Moved to another time, or to be met elsewhere. */
    record VisitMoved(UUID proposalId, UUID visitId) implements ProposalEvent {}

    record VisitCancelled(UUID proposalId, UUID visitId) implements ProposalEvent {}

    record VisitRecorded(UUID proposalId, UUID visitId) implements ProposalEvent {}

    record Accepted(UUID proposalId) implements ProposalEvent {}

    record Declined(UUID proposalId) implements ProposalEvent {}

    /** One or several, in the order of their days. */
    record SessionsPlanned(UUID proposalId, List<UUID> sessionIds) implements ProposalEvent {

        public SessionsPlanned {
            sessionIds = List.copyOf(sessionIds);
        }
    }

    record SessionCancelled(UUID proposalId, UUID sessionId) implements ProposalEvent {}

    record Begun(UUID proposalId) implements ProposalEvent {}

    record Completed(UUID proposalId) implements ProposalEvent {}

    record FeedbackGiven(UUID proposalId) implements ProposalEvent {}

    record Withdrawn(UUID proposalId) implements ProposalEvent {}
}
