package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.CaseAction;
import org.makegood.casework.ui.CasePanel;
import org.makegood.casework.ui.CaseParts;
import org.makegood.casework.ui.MessageEntry;
import org.makegood.kernel.CaseKind;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.Icons;

/** What a proposal adds to the page of its case: the proposer's words, visits, sessions, what came of it, and the steps. */
@org.springframework.stereotype.Component
class ProposalPanel implements CasePanel {

    private final ProposalService proposals;
    private final PlanService plans;
    private final ProposalPhotoService photos;
    private final Validator validator;
    private final Clock clock;

    ProposalPanel(
            ProposalService proposals,
            PlanService plans,
            ProposalPhotoService photos,
            Validator validator,
            Clock clock) {
        this.proposals = proposals;
        this.plans = plans;
        this.photos = photos;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PROPOSAL;
    }

    @Override
    public CaseParts of(CaseView view, Runnable refresh) {
        var proposal = proposals.view(view.seen().caseId());
        var actions = new ProposalActions(proposals, plans, view, proposal, clock.instant(), refresh).all();
        addPhotos(view, proposal, refresh).ifPresent(actions::add);
        return new CaseParts(List.of(opening(view, proposal)), rail(view, proposal, refresh), actions);
    }

    private Optional<CaseAction> addPhotos(CaseView view, ProposalView proposal, Runnable refresh) {
        var phases = PhotoPhase.addedIn(proposal.status());
        return phases.isEmpty() || !view.may(CaseAct.WORK) && !view.may(CaseAct.WRITE)
                ? Optional.empty()
                : Optional.of(new CaseAction(
                        translate("proposals.act.photos"),
                        Icons.PLUS,
                        () -> new AddPhotosDialog(photos, view, phases, validator, refresh).open()));
    }

    private static Component opening(CaseView view, ProposalView proposal) {
        var offer = proposal.offer();
        return new MessageEntry(view.organisation(), view.reporter(), null, view.openedAt(), offer.what())
                .paragraphs(translate(
                        "proposals.case.opening",
                        offer.hostOrganisation(),
                        offer.peoplePerSession(),
                        Words.weekdays(offer.days())));
    }

    private List<Component> rail(CaseView view, ProposalView proposal, Runnable refresh) {
        var rail = new ArrayList<Component>();
        if (proposal.feedback() != null) {
            rail.add(ResultPanels.of(proposal.feedback()));
        }
        if (proposal.completion() != null) {
            rail.add(ResultPanels.of(proposal.completion()));
        }
        if (!proposal.sessions().isEmpty()) {
            rail.add(new SessionsPanel(plans, view, proposal.sessions(), clock.instant(), refresh));
        }
        if (proposal.decision() != null) {
            rail.add(ResultPanels.of(proposal.decision()));
        }
        if (!proposal.visits().isEmpty()) {
            rail.add(new VisitsPanel(plans, view, proposal.visits(), clock.instant(), refresh));
        }
        if (!proposal.possibleDuplicates().isEmpty()) {
            rail.add(new DuplicatesPanel(proposal.possibleDuplicates()));
        }
        var shown = photos.ofProposal(proposal.id());
        if (!shown.isEmpty()) {
            rail.add(new PhotosPanel(photos, view, shown, refresh));
        }
        rail.add(new AboutProject(proposal));
        return rail;
    }
}
