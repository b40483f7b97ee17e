package org.makegood.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.FilterBar;
import org.makegood.shell.Icons;

/** The filters above a list. Each value stands in the address, which is the truth about what is shown. */
class AddressFilters extends Composite<FilterBar> {

    private record Part(String parameter, SerializableSupplier<String> read, SerializableConsumer<String> write) {}

    private final Class<? extends Component> view;
    private final List<Part> parts = new ArrayList<>();

    AddressFilters(Class<? extends Component> view) {
        this.view = view;
    }

    /** Words to look for. */
    TextField words(String parameter, String label) {
        var field = new TextField(label);
        field.addThemeVariants(TextFieldVariant.SMALL);
        field.addClassName("grow");
        field.setPrefixComponent(Icons.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        add(field, new Part(parameter, () -> field.getValue().strip(), field::setValue));
        return field;
    }

    /** One of a few, or all. */
    <E extends Enum<E>> Select<E> choice(
            String parameter, String label, String all, List<E> items, SerializableFunction<E, String> name) {
        var field = new Select<E>();
        field.setLabel(label);
        field.addThemeVariants(SelectVariant.SMALL);
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(item -> item == null ? all : name.apply(item));
        add(
                field,
                new Part(
                        parameter,
                        () -> field.getOptionalValue()
                                .map(item -> item.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                        typed -> field.setValue(named(items, typed).orElse(null))));
        return field;
    }

    /** One of a few words, or all. */
    Select<String> text(String parameter, String label, String all, List<String> items) {
        var field = new Select<String>();
        field.setLabel(label);
        field.addThemeVariants(SelectVariant.SMALL);
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        add(
                field,
                new Part(
                        parameter,
                        () -> field.getOptionalValue().orElse(""),
                        typed -> field.setValue(items.contains(typed) ? typed : null)));
        return field;
    }

    /** A day. */
    DatePicker day(String parameter, String label) {
        var field = EnglishDates.picker(label);
        field.addThemeVariants(DatePickerVariant.SMALL);
        field.setClearButtonVisible(true);
        add(
                field,
                new Part(
                        parameter,
                        () -> field.getOptionalValue().map(LocalDate::toString).orElse(""),
                        typed -> field.setValue(day(typed))));
        return field;
    }

    /** A day as it stands in an address; nothing when it is none. */
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** Shows what the address says. */
    void read(QueryParameters address) {
        parts.forEach(part ->
                part.write.accept(address.getSingleParameter(part.parameter).orElse("")));
    }

    /** The address of what is shown now, with one parameter set otherwise; an empty value leaves it out. */
    QueryParameters address(Map<String, String> otherwise) {
        var values = new LinkedHashMap<String, String>();
        parts.forEach(part -> values.put(part.parameter, part.read.get()));
        values.putAll(otherwise);
        values.values().removeIf(String::isBlank);
        return QueryParameters.simple(values);
    }

    private void add(Component field, Part part) {
        parts.add(part);
        getContent().add(field);
        if (field instanceof HasValue<?, ?> input) {
            input.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    UI.getCurrentOrThrow().navigate(view, address(Map.of()));
                }
            });
        }
    }

    private static <E extends Enum<E>> Optional<E> named(List<E> items, String typed) {
        return items.stream()
                .filter(item -> item.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
