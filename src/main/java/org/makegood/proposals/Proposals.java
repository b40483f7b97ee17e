package org.makegood.proposals;

import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.Cases;
import org.makegood.proposals.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proposals, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    private final ProposalRepository proposals;
    private final Plans plans;
    private final WorkLists lists;
    private final Cases cases;

    Proposals(ProposalRepository proposals, Plans plans, WorkLists lists, Cases cases) {
        this.proposals = proposals;
        this.plans = plans;
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
                        plans.shownVisits(proposalId),
                        plans.shownSessions(proposalId),
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
