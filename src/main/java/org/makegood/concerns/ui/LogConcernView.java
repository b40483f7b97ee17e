package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Roles;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Steps;

/** Logging a concern, step by step. What is typed is kept as a draft; the address says which draft and which step. */
@Route("concerns/log")
@PageTitle("concerns.log.page")
@RolesAllowed(Roles.PARTNER)
class LogConcernView extends Div implements AfterNavigationObserver {

    private static final String DRAFT = "draft";
    private static final String STEP = "step";

    private final transient ConcernLoggingService concerns;
    private final UUID appointmentId;
    private final ConcernFields fields;
    private final transient DraftKeeper keeper;
    private final transient ConcernProblems problems;

    private final ErrorSummary errors = new ErrorSummary();
    private final WhereItGoes whereItGoes = new WhereItGoes();
    private final ConcernCheck check;
    private final List<FormStep> steps;
    private final Steps stepList;
    private final Button next = new Button("", _ -> next());
    private final Button back = new Button(translate("concerns.log.back"), _ -> back());

    private int current;

    LogConcernView(ConcernLoggingService concerns, CurrentUser currentUser, Validator validator) {
        this.concerns = concerns;
        problems = new ConcernProblems(validator);
        var actor = currentUser.actor();
        appointmentId = actor.appointmentId();
        fields = new ConcernFields(concerns.form());
        keeper = new DraftKeeper(concerns, appointmentId);
        check = new ConcernCheck(fields);
        steps = ConcernSteps.of(fields, check);
        stepList = new Steps(
                translate("concerns.log.steps"),
                steps.stream().map(step -> new Steps.Step(step.name())).toList(),
                this::address);
        fields.byProperty().forEach(errors::field);
        fields.onChange(this::changed);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(header(actor.actingFor()), layout());
    }

    private PageHeader header(String organisation) {
        return new PageHeader(translate("concerns.log.page"))
                .fact(translate("concerns.log.for", organisation))
                .fact(keeper.saved());
    }

    private Div layout() {
        var actions = new Div(next, back);
        actions.addClassName("actions");
        var form = new Div(errors);
        form.addClassName("letter");
        form.getElement().setAttribute("role", "form").setAttribute("aria-label", translate("concerns.log.page"));
        steps.forEach(form::add);
        form.add(actions);
        var layout = new Div(stepList, form, whereItGoes);
        layout.addClassName("formcols");
        return layout;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(DRAFT).flatMap(LogConcernView::id).ifPresent(this::resume);
        var asked = parameters
                .getSingleParameter(STEP)
                .filter(typed -> typed.matches("[1-9]"))
                .map(Integer::parseInt)
                .orElse(keeper.reached(steps.size() - 1) + 1);
        show(Math.min(asked - 1, keeper.reached(steps.size() - 1)));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void resume(UUID draftId) {
        if (keeper.holds(draftId)) {
            return;
        }
        var saved = keeper.resume(draftId);
        if (saved.isEmpty()) {
            throw new RuleViolation(translate("concerns.log.draft-gone"));
        }
        fields.show(saved.get().content());
        refreshWhereItGoes();
        fields.about.showAnsweringUnit(saved.get().content());
    }

    private void show(int step) {
        var another = step != current;
        current = step;
        errors.clear();
        for (int index = 0; index < steps.size(); index++) {
            steps.get(index).setVisible(index == step);
        }
        var last = step == steps.size() - 1;
        if (last) {
            check.refresh(steps.stream().map(FormStep::name).toList(), this::address);
        }
        stepList.show(step, keeper.reached(steps.size() - 1) + 1);
        next.setText(translate(last ? "concerns.log.send" : "concerns.log.next"));
        back.setVisible(step > 0);
        refreshWhereItGoes();
        if (another) {
            steps.get(step).begin();
        }
    }

    private void changed() {
        var begun = keeper.keep(fields.draft(current));
        if (begun) {
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address(current));
        }
        refreshWhereItGoes();
    }

    private void refreshWhereItGoes() {
        var category = fields.about.category();
        var area = fields.about.area.getValue();
        if (category == null || area == null) {
            whereItGoes.notYet();
            return;
        }
        fields.about.offerAnsweringUnits(concerns.answeringUnits(area.code(), category));
        var unit = fields.about.answeringUnit.getValue();
        if (fields.about.answeringUnit.isVisible() && unit == null) {
            whereItGoes.notYet();
            return;
        }
        var severity = fields.severity.getValue();
        whereItGoes.show(
                concerns.preview(
                        area.code(),
                        category,
                        unit == null ? null : unit.code(),
                        severity,
                        fields.marking.getValue(),
                        fields.audience.getValue()),
                severity);
    }

    private void next() {
        next.setEnabled(true);
        if (current == steps.size() - 1) {
            send();
            return;
        }
        var found = problems.in(steps.get(current), fields);
        if (found.isEmpty()) {
            keeper.reach(current + 1);
            keeper.keep(fields.draft(current + 1));
            open(current + 1);
        } else {
            errors.show(found);
        }
    }

    private void back() {
        open(current - 1);
    }

    private void open(int step) {
        UI.getCurrentOrThrow().navigate(LogConcernView.class, parameters(step));
    }

    private void send() {
        for (int index = 0; index < steps.size(); index++) {
            var found = problems.in(steps.get(index), fields);
            if (!found.isEmpty()) {
                show(index);
                errors.show(found);
                return;
            }
        }
        var receipt = concerns.log(fields.concern(), keeper.draftId(), appointmentId, fields.answers());
        LiveRegion.announce(translate("concerns.sent.title", receipt.reference()));
        UI.getCurrentOrThrow()
                .navigate(ConcernSentView.class, QueryParameters.of(DRAFT, String.valueOf(keeper.draftId())));
    }

    private String address(int step) {
        return "concerns/log?" + parameters(step).getQueryString();
    }

    /** What leads back to a draft. */
    static QueryParameters resuming(UUID draftId) {
        return QueryParameters.of(DRAFT, draftId.toString());
    }

    private QueryParameters parameters(int step) {
        var number = String.valueOf(step + 1);
        @Nullable UUID draftId = keeper.draftId();
        return draftId == null
                ? QueryParameters.simple(Map.of(STEP, number))
                : QueryParameters.simple(Map.of(DRAFT, draftId.toString(), STEP, number));
    }
}
