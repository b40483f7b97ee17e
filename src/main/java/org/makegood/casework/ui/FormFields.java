package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.ErrorSummary.Problem;

/**
 * The fields of a form under the names they have in its record, with the data guard beside those that hold free text. The
 * constraints are those of the record, asked one property at a time.
 */
public class FormFields {

    private final Class<?> form;
    private final Validator validator;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<HasValue<?, ?>> inputs = new ArrayList<>();
    private final Map<String, Supplier<? extends @Nullable Object>> values = new LinkedHashMap<>();
    private final Map<String, Supplier<Optional<String>>> demands = new LinkedHashMap<>();
    private final Map<String, List<GuardNotice>> guards = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private boolean filling;

    /** @param form the record that is filled in */
    public FormFields(Class<?> form, Validator validator) {
        this.form = form;
        this.validator = validator;
    }

    /** Takes a field that fills a property with its value. */
    public <F extends Component & HasValue<?, ?>> F add(String property, F field) {
        return add(property, field, field::getValue);
    }

    /** @param value what the property is filled with, where that is not the field's value */
    public <F extends Component & HasValue<?, ?>> F add(
            String property, F field, Supplier<? extends @Nullable Object> value) {
        fields.put(property, field);
        values.put(property, value);
        return helping(field);
    }

    /** Takes a field for free text: the data guard speaks under it. */
    public <F extends TextFieldBase<?, String>> F guarded(String property, F field) {
        add(property, field);
        watch(property, field);
        return field;
    }

    /** Has the data guard watch a text that belongs to a property which may have several. Put the notice under it. */
    public GuardNotice watch(String property, TextFieldBase<?, String> text) {
        var guard = new GuardNotice(property, text).onAnswer(this::tell);
        guards.computeIfAbsent(property, _ -> new ArrayList<>()).add(guard);
        return guard;
    }

    /** The text that this watched is no longer there. */
    public void unwatch(GuardNotice guard) {
        guards.values().forEach(all -> all.remove(guard));
    }

    private Stream<GuardNotice> guards() {
        return guards.values().stream().flatMap(List::stream);
    }

    /** Takes a field that only helps to fill another. */
    public <F extends HasValue<?, ?>> F helping(F field) {
        inputs.add(field);
        return field;
    }

    /** Asks for more of a property than its constraints do. @param met whether all is well */
    public void demand(String property, BooleanSupplier met, String sentence) {
        demands.put(property, () -> met.getAsBoolean() ? Optional.empty() : Optional.of(sentence));
    }

    /** Calls back when anything was changed, other than by {@link #quietly filling it in}. */
    void onChange(Runnable listener) {
        changed = listener;
        inputs.forEach(field -> field.addValueChangeListener(_ -> tell())); // after what the fields do to each other
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** Fills in fields without that being a change. */
    public void quietly(Runnable fill) {
        var before = filling;
        filling = true;
        try {
            fill.run();
        } finally {
            filling = before;
        }
    }

    /** The label of a field that may be left out. */
    public static String optional(String label) {
        return translate("casework.form.optional", label);
    }

    /** What was written in a field that may be left out. */
    public static @Nullable String words(HasValue<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    public List<GuardAnswer> answers() {
        return guards().flatMap(it -> it.answers().stream()).toList();
    }

    /** Brings back what was said to the data guard. */
    public void answered(@Nullable List<GuardAnswer> earlier) {
        if (earlier != null) {
            guards().forEach(guard -> guard.setAnswers(earlier));
        }
    }

    void markIn(ErrorSummary errors) {
        fields.forEach(errors::field);
    }

    /** What stands in a step for its content: each field, and under it the data guard where there is one. */
    Stream<Component> withGuards(Component... content) {
        return Arrays.stream(content)
                .flatMap(shown -> Stream.concat(
                        Stream.of(shown),
                        propertyOf(shown).map(guards::get).stream().flatMap(List::stream)));
    }

    /** The properties that these components fill, in the order of the form. */
    List<String> properties(Component... content) {
        var shown = List.of(content);
        return fields.keySet().stream()
                .filter(property -> shown.contains(fields.get(property)))
                .toList();
    }

    private Optional<String> propertyOf(Component field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is wrong with these properties: one sentence each, the one to mend first. */
    List<Problem> problems(Collection<String> properties) {
        return properties.stream()
                .flatMap(property -> Stream.of(constraint(property), demand(property), guard(property))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(sentence -> new Problem(property, sentence)))
                .toList();
    }

    private Optional<String> constraint(String property) {
        var value = Optional.ofNullable(values.get(property)).map(Supplier::get).orElse(null);
        return validator.validateValue(form, property, value).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .findFirst();
    }

    private Optional<String> demand(String property) {
        return Optional.ofNullable(demands.get(property)).flatMap(Supplier::get);
    }

    private Optional<String> guard(String property) {
        return guards.getOrDefault(property, List.of()).stream().allMatch(GuardNotice::isAnswered)
                ? Optional.empty()
                : Optional.of(translate("casework.form.guard"));
    }
}
