package org.makegood.proposals;

import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalRepository proposals;
    private final SiteVisitRepository visits;
    private final WorkSessionRepository sessions;
    private final WorkLists lists;
    private final Cases cases;

    Proposals(
            ProposalRepository proposals,
            SiteVisitRepository visits,
            WorkSessionRepository sessions,
            WorkLists lists,
            Cases cases) {
        this.proposals = proposals;
        this.visits = visits;
        this.sessions = sessions;
        this.lists = lists;
        this.cases = cases;
    }

    public Optional<ProposalCard> card(UUID proposalId) {
        return proposals
                .findById(proposalId)
                .map(proposal -> new ProposalCard(
                        proposal.id(),
                        proposal.source(),
                        workKind(proposalId),
                        proposal.offer(Optional.ofNullable(proposal.projectType())
                                .flatMap(lists::type)
                                .orElse(null)),
                        visits.findByProposalIdOrderByStartsAtAscIdAsc(proposalId).stream()
                                .map(SiteVisit::shown)
                                .toList(),
                        sessions.findByProposalIdOrderByStartsAtAscIdAsc(proposalId).stream()
                                .map(WorkSession::shown)
                                .toList(),
                        proposal.decision(),
                        proposal.completion()));
    }

    private String workKind(UUID proposalId) {
        return cases.card(proposalId)
                .flatMap(card -> Optional.ofNullable(card.category()))
                .flatMap(lists::kind)
                .map(WorkKind::name)
                .orElse("");
    }
}
