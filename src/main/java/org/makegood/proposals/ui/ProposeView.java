package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Unit;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.casework.ui.DraftKeeper;
import org.makegood.casework.ui.ReceiptBody;
import org.makegood.casework.ui.StepForm;
import org.makegood.casework.ui.SteppedView;
import org.makegood.casework.ui.WhereItGoes;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.SimilarProposal;
import org.makegood.proposals.photos.ProposalPhotoService;
import org.makegood.shell.PageHeader;

/** Proposing a project, step by step. */
@Route("proposals/new")
@PageTitle("proposals.propose.page")
@RolesAllowed(Roles.PARTNER)
class ProposeView extends Div implements AfterNavigationObserver, SteppedView<ProposalDraft> {

    /** What decides which proposals are like this one. */
    private record Likeness(
            @Nullable String workKind,
            @Nullable String area,
            @Nullable String postcode) {}

    private final transient ProposingService proposing;
    private final UUID appointmentId;
    private final transient ProposeFields fields;
    private final WhereItGoes whereItGoes = new WhereItGoes(translate("proposals.propose.where.not-yet"));
    private final List<SimilarNotice> similar = List.of(new SimilarNotice(), new SimilarNotice());
    private final StepForm<ProposalDraft> form;

    private Likeness looked = new Likeness(null, null, null);

    ProposeView(ProposingService proposing, ProposalPhotoService photos, CurrentUser currentUser, Validator validator) {
        this.proposing = proposing;
        var actor = currentUser.actor();
        appointmentId = actor.appointmentId();
        fields = new ProposeFields(proposing.form(), proposing::locate, photos, this::keep, validator);
        var keeper = new DraftKeeper<ProposalDraft>(
                proposing::draft,
                content -> proposing.beginDraft(content, appointmentId),
                (before, content) -> proposing.saveDraft(before, content, appointmentId));
        form = new StepForm<>(
                        this,
                        translate("proposals.propose.page"),
                        translate("proposals.propose.send"),
                        fields.all,
                        ProposeSteps.of(fields, similar.getFirst()),
                        keeper,
                        similar.getLast())
                .beside(whereItGoes);
        add(
                new PageHeader(translate("proposals.propose.page"))
                        .fact(translate("casework.form.for", actor.actingFor()))
                        .fact(keeper.saved()),
                form);
    }

    private UUID keep() {
        return form.keep();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.show(event.getLocation().getQueryParameters());
    }

    @Override
    public ProposalDraft draft(int step) {
        return fields.draft(step);
    }

    @Override
    public void show(SavedDraft<ProposalDraft> draft) {
        fields.show(draft);
    }

    @Override
    public void refresh() {
        showWhereItGoes();
        var now = new Likeness(fields.work.workKind(), fields.place.areaCode(), fields.place.postcode());
        if (!now.equals(looked)) {
            looked = now;
            showSimilar(now);
        }
    }

    private void showWhereItGoes() {
        var area = fields.place.areaCode();
        var answering = fields.place.answeringUnit;
        var units = area == null ? List.<Unit>of() : proposing.answeringUnits(area);
        fields.all.quietly(() -> answering.offer(units));
        if (area == null || answering.isMissing()) {
            whereItGoes.notYet();
        } else {
            whereItGoes.show(proposing.preview(area, fields.work.workKind(), answering.code()));
        }
    }

    private void showSimilar(Likeness now) {
        var found = now.workKind() == null || now.area() == null
                ? List.<SimilarProposal>of()
                : proposing.similar(now.workKind(), now.area(), now.postcode());
        similar.forEach(notice -> notice.show(found));
    }

    @Override
    public void check(Collection<String> properties) {
        var area = fields.place.areaCode();
        if (properties.contains("areaCode") && area != null) {
            proposing.checkPlace(area, fields.place.postcode(), fields.place.answeringUnit.code());
        }
        if (properties.contains("from")) {
            proposing.checkDays(fields.work.from.getValue(), fields.work.to.getValue());
        }
    }

    @Override
    public void send(UUID draftId) {
        var receipt = proposing.propose(fields.proposal(), draftId, appointmentId, fields.all.answers());
        ReceiptBody.open(ProposalSentView.class, receipt, draftId);
    }
}
