package org.makegood.proposals;

import java.util.List;
import java.util.Optional;
import org.makegood.casework.CaseCard;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.proposals.plan.Plans;
import org.springframework.stereotype.Component;

/** Puts together what a case's page shows of a proposal. */
@Component
class ProposalPage {

    private final Plans plans;
    private final WorkLists lists;
    private final SimilarProposals similar;
    private final CurrentUser currentUser;

    ProposalPage(Plans plans, WorkLists lists, SimilarProposals similar, CurrentUser currentUser) {
        this.plans = plans;
        this.lists = lists;
        this.similar = similar;
        this.currentUser = currentUser;
    }

    ProposalView of(Proposal proposal, CaseCard card) {
        var status = ProposalStatus.valueOf(card.status().name());
        var kind = Optional.ofNullable(card.category()).flatMap(lists::kind).orElseThrow();
        var offer = proposal.offer(
                Optional.ofNullable(proposal.projectType()).flatMap(lists::type).orElse(null));
        return new ProposalView(
                proposal.id(),
                status,
                status.next(),
                proposal.source(),
                kind,
                shown(offer),
                plans.shownVisits(proposal.id()),
                plans.shownSessions(proposal.id()),
                proposal.decision(),
                proposal.completion(),
                proposal.feedback(),
                currentUser.actor() instanceof Actor.Staff staff
                                && status.stage().isOpen()
                        ? similar.find(staff, kind.code(), card.leadAreaCode(), offer.postcode(), proposal.id())
                        : List.of());
    }

    /** Whom to ask for is for the desk and the proposer; a compiler counts, and needs nobody's name. */
    private ProposalView.Offer shown(ProposalView.Offer offer) {
        return currentUser.actor() instanceof Actor.Compiler ? offer.withoutContact() : offer;
    }
}
