package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.drafts.FormDraft;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Steps;

/**
 * A form in steps. What is typed is kept as a draft, and the address says which draft and which step; one goes on when
 * nothing is wrong in a step, looks at all of it in the last, and sends it once.
 *
 * @param <T> what is kept of the form
 */
public class StepForm<T extends FormDraft> extends Composite<Div> {

    private static final String DRAFT = "draft";
    private static final String STEP = "step";

    private final transient SteppedView<T> view;
    private final Class<? extends Component> address;
    private final transient FormFields fields;
    private final transient DraftKeeper<T> keeper;
    private final String sendText;

    private final ErrorSummary errors = new ErrorSummary();
    private final FormCheck check = new FormCheck();
    private final List<FormStep> written;
    private final List<FormStep> steps;
    private final Steps stepList;
    private final Button next = new Button("", _ -> next());
    private final Button back = new Button(translate("casework.form.back"), _ -> back());

    private int current;

    /**
     * @param view the view it stands in, whose address gets the draft and the step
     * @param name what is done with the form, for those who listen
     * @param sendText the word on the last button
     * @param written the steps in which something is written
     * @param beforeSending what stands above all that was written, in the last step
     */
    public <V extends Component & SteppedView<T>> StepForm(
            V view,
            String name,
            String sendText,
            FormFields fields,
            List<FormStep> written,
            DraftKeeper<T> keeper,
            Component... beforeSending) {
        this.view = view;
        this.address = view.getClass();
        this.sendText = sendText;
        this.fields = fields;
        this.keeper = keeper;
        this.written = List.copyOf(written);
        var last = new FormStep(translate("casework.form.check"), fields, Div::new, beforeSending);
        last.add(check);
        steps = Stream.concat(written.stream(), Stream.of(last)).toList();
        stepList = new Steps(
                translate("casework.form.steps"),
                steps.stream().map(step -> new Steps.Step(step.name())).toList(),
                this::address);
        fields.markIn(errors);
        fields.onChange(this::changed);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("formcols");
        getContent().add(stepList, form(name));
    }

    private Div form(String name) {
        var actions = new Div(next, back);
        actions.addClassName("actions");
        var form = new Div(errors);
        form.addClassName("letter");
        form.getElement().setAttribute("role", "form").setAttribute("aria-label", name);
        steps.forEach(form::add);
        form.add(actions);
        return form;
    }

    /** Adds what stands beside the form. */
    public StepForm<T> beside(Component part) {
        getContent().add(part);
        return this;
    }

    /** Shows the draft and the step that an address asks for. */
    public void show(QueryParameters asked) {
        asked.getSingleParameter(DRAFT).flatMap(StepForm::id).ifPresent(this::resume);
        var step = asked.getSingleParameter(STEP)
                .filter(typed -> typed.matches("[1-9]"))
                .map(Integer::parseInt)
                .orElse(reached() + 1);
        show(Math.min(step - 1, reached()));
    }

    /** What leads back to a draft. */
    static QueryParameters resuming(UUID draftId) {
        return QueryParameters.of(DRAFT, draftId.toString());
    }

    /** The draft that such an address leads to. */
    static Optional<UUID> draft(QueryParameters asked) {
        return asked.getSingleParameter(DRAFT).flatMap(StepForm::id);
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
        var saved = keeper.resume(draftId).orElseThrow(() -> new RuleViolation(translate("casework.form.draft-gone")));
        fields.quietly(() -> view.show(saved));
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
            check.refresh(written, this::address);
        }
        stepList.show(step, reached() + 1);
        next.setText(last ? sendText : translate("casework.form.next"));
        back.setVisible(step > 0);
        view.refresh();
        if (another) {
            steps.get(step).begin();
        }
    }

    private void changed() {
        keep();
        view.refresh();
    }

    /** Keeps what is written now, and says in which draft. */
    public UUID keep() {
        if (keeper.keep(view.draft(current))) {
            stayAt(current);
        }
        return requireNonNull(keeper.draftId());
    }

    /** Lets the address say where the person is, without leading them there. */
    private void stayAt(int step) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address(step));
    }

    private void next() {
        next.setEnabled(true);
        if (current == steps.size() - 1) {
            send();
            return;
        }
        var step = steps.get(current);
        var found = fields.problems(step.properties());
        if (!found.isEmpty()) {
            errors.show(found);
            return;
        }
        errors.clear();
        view.check(step.properties());
        keeper.reach(current + 1);
        keeper.keep(view.draft(current + 1));
        open(current + 1);
    }

    private void back() {
        open(current - 1);
    }

    private void open(int step) {
        UI.getCurrentOrThrow().navigate(address, parameters(step));
    }

    private void send() {
        for (int index = 0; index < written.size(); index++) {
            var found = fields.problems(written.get(index).properties());
            if (!found.isEmpty()) {
                goBack(index);
                errors.show(found);
                return;
            }
        }
        try {
            view.send(requireNonNull(keeper.draftId())); // kept on the way here
        } catch (RuleViolation rule) {
            stepWith(rule.field()).ifPresent(this::goBack);
            throw rule; // and is shown there, beside its field
        }
    }

    private void goBack(int step) {
        show(step);
        stayAt(step);
    }

    private Optional<Integer> stepWith(@Nullable String property) {
        for (int index = 0; index < written.size(); index++) {
            if (property != null && written.get(index).properties().contains(property)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private int reached() {
        return keeper.reached(steps.size() - 1);
    }

    private String address(int step) {
        return RouteConfiguration.forSessionScope().getUrl(address) + "?"
                + parameters(step).getQueryString();
    }

    private QueryParameters parameters(int step) {
        var number = String.valueOf(step + 1);
        var draftId = keeper.draftId();
        return draftId == null
                ? QueryParameters.simple(Map.of(STEP, number))
                : QueryParameters.simple(Map.of(DRAFT, draftId.toString(), STEP, number));
    }
}
