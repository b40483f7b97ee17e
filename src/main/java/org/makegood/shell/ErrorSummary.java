package org.makegood.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;

/**
 * What keeps a form from being sent: beside each field and once above them all, with links to the fields. Put it in as a
 * direct child of the form, register the fields by the name they have in the form record, and call the service without a
 * {@code try}: a {@link RuleViolation} and the constraints of a record come here by themselves, see {@link Errors}.
 */
public class ErrorSummary extends Composite<Div> {

    /** One thing to put right; {@code field} is the property of the form record, null when it is about the whole. */
    public record Problem(@Nullable String field, String sentence) {}

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<HasValidation> marked = new ArrayList<>();

    public ErrorSummary() {
        getContent().addClassName("errors");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Registers a field under the name it has in the form record. Its message goes as soon as its value changes. */
    public <F extends Component> F field(String property, F field) {
        fields.put(property, field);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(_ -> unmark(field));
        }
        return field;
    }

    /** Shows what a binder found: the binder has marked the fields already. Returns whether all is well. */
    public boolean accepts(BinderValidationStatus<?> status) {
        clear();
        var problems = new ArrayList<Problem>();
        var targets = new LinkedHashMap<Problem, Component>();
        status.getFieldValidationErrors().forEach(error -> {
            var problem = new Problem(null, error.getMessage().orElse(""));
            problems.add(problem);
            if (error.getField() instanceof Component field) {
                targets.put(problem, field);
            }
        });
        status.getBeanValidationErrors().forEach(error -> problems.add(new Problem(null, error.getErrorMessage())));
        list(problems, targets);
        return problems.isEmpty();
    }

    /** {@link #accepts} for a binder that is asked now. */
    public boolean accepts(Binder<?> binder) {
        return accepts(binder.validate());
    }

    public void show(RuleViolation violation) {
        show(List.of(new Problem(violation.field(), violation.sentence())));
    }

    public void show(Set<? extends ConstraintViolation<?>> violations) {
        var order = List.copyOf(fields.keySet());
        show(violations.stream()
                .map(violation -> new Problem(property(violation.getPropertyPath()), violation.getMessage()))
                .sorted((a, b) -> Integer.compare(place(order, a), place(order, b)))
                .toList());
    }

    /** Marks the fields that the problems are about, lists all of them and moves the focus here. */
    public void show(Collection<Problem> problems) {
        clear();
        var targets = new LinkedHashMap<Problem, Component>();
        for (var problem : problems) {
            var field = problem.field() == null ? null : fields.get(problem.field());
            if (field != null) {
                targets.put(problem, field);
                mark(field, problem.sentence());
            }
        }
        list(problems, targets);
    }

    public void clear() {
        marked.forEach(field -> field.setInvalid(false));
        marked.clear();
        getContent().removeAll();
        setVisible(false);
    }

    private void mark(Component field, String sentence) {
        if (field instanceof HasValidation input) {
            input.setManualValidation(true);
            input.setErrorMessage(sentence);
            input.setInvalid(true);
            marked.add(input);
        }
    }

    private void unmark(Component field) {
        if (field instanceof HasValidation input && marked.remove(input)) {
            input.setInvalid(false);
        }
    }

    private void list(Collection<Problem> problems, Map<Problem, Component> targets) {
        if (problems.isEmpty()) {
            return;
        }
        if (targets.isEmpty() && problems.size() == 1) {
            var sentence = new Paragraph(problems.iterator().next().sentence());
            sentence.addClassName("title");
            getContent().add(sentence);
        } else {
            getContent().add(new H2(translate("shell.errors.title", problems.size())));
            var list = new UnorderedList();
            problems.forEach(problem -> list.add(item(problem, targets.get(problem))));
            getContent().add(list);
        }
        setVisible(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    private static ListItem item(Problem problem, @Nullable Component field) {
        if (field == null) {
            return new ListItem(problem.sentence());
        }
        var link = new Anchor("#", problem.sentence());
        link.getElement()
                .addEventListener("click", _ -> focus(field))
                .preventDefault()
                .stopPropagation();
        return new ListItem(link);
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("this.querySelector('input')?.focus()"); // a group of choices
        }
    }

    /**
     * The path without the method, and without the parameter where that is a record: {@code raise.form.title} is about
     * {@code title}, {@code resolve.words} about {@code words}.
     */
    private static @Nullable String property(Path path) {
        var property = named(path, ElementKind.PROPERTY);
        var name = property.isEmpty() ? named(path, ElementKind.PARAMETER) : property;
        return name.isEmpty() ? null : name;
    }

    private static String named(Path path, ElementKind kind) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == kind)
                .map(Path.Node::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static int place(List<String> order, Problem problem) {
        int index = order.indexOf(problem.field());
        return index < 0 ? order.size() : index;
    }
}
