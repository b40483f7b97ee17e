package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.UUID;
import org.makegood.casework.drafts.SavedDraft;
import org.makegood.casework.ui.DraftKeeper;
import org.makegood.casework.ui.ReceiptBody;
import org.makegood.casework.ui.StepForm;
import org.makegood.casework.ui.SteppedView;
import org.makegood.casework.ui.WhereItGoes;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.kernel.Severity;
import org.makegood.shell.PageHeader;

/** Logging a concern, step by step. */
@Route("concerns/log")
@PageTitle("concerns.log.page")
@RolesAllowed(Roles.PARTNER)
class LogConcernView extends Div implements AfterNavigationObserver, SteppedView<ConcernDraft> {

    private final transient ConcernLoggingService concerns;
    private final UUID appointmentId;
    private final transient ConcernFields fields;
    private final WhereItGoes whereItGoes = new WhereItGoes(translate("concerns.log.where.not-yet"));
    private final StepForm<ConcernDraft> form;

    LogConcernView(ConcernLoggingService concerns, CurrentUser currentUser, Validator validator) {
        this.concerns = concerns;
        var actor = currentUser.actor();
        appointmentId = actor.appointmentId();
        fields = new ConcernFields(concerns.form(), validator);
        var keeper = new DraftKeeper<ConcernDraft>(
                concerns::draft,
                content -> concerns.beginDraft(content, appointmentId),
                (before, content) -> concerns.saveDraft(before, content, appointmentId));
        form = new StepForm<>(
                        this,
                        translate("concerns.log.page"),
                        translate("concerns.log.send"),
                        fields.all,
                        ConcernSteps.of(fields),
                        keeper)
                .beside(whereItGoes);
        add(
                new PageHeader(translate("concerns.log.page"))
                        .fact(translate("casework.form.for", actor.actingFor()))
                        .fact(keeper.saved()),
                form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.show(event.getLocation().getQueryParameters());
    }

    @Override
    public ConcernDraft draft(int step) {
        return fields.draft(step);
    }

    @Override
    public void show(SavedDraft<ConcernDraft> draft) {
        fields.show(draft.content());
    }

    @Override
    public void refresh() {
        var category = fields.about.category();
        var area = fields.about.areaCode();
        if (category == null || area == null) {
            whereItGoes.notYet();
            return;
        }
        var units = concerns.answeringUnits(area, category);
        fields.all.quietly(() -> fields.about.answeringUnit.offer(units));
        if (fields.about.answeringUnit.isMissing()) {
            whereItGoes.notYet();
            return;
        }
        var severity = fields.severity.getValue();
        var preview = concerns.preview(
                area,
                category,
                fields.about.answeringUnit.code(),
                severity,
                fields.marking.getValue(),
                fields.audience.getValue());
        whereItGoes.show(preview);
        if (severity == Severity.CRITICAL) {
            whereItGoes.callAsWell(preview);
        }
    }

    @Override
    public void send(UUID draftId) {
        var receipt = concerns.log(fields.concern(), draftId, appointmentId, fields.all.answers());
        ReceiptBody.open(ConcernSentView.class, receipt, draftId);
    }
}
