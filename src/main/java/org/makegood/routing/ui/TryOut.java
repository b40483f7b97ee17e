package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;
import org.makegood.routing.Route;
import org.makegood.routing.RoutingRequest;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleChoices;
import org.makegood.routing.RuleChoices.Choice;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Panel;

/** Asks where something would go under the rules shown, and why. Nothing is sent. */
class TryOut extends Composite<Panel> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<CaseKind> kind = new Select<>();
    private final Select<ServiceLine> line = new Select<>();
    private final ComboBox<Choice> category = new ComboBox<>(translate("routing.rule.category"));
    private final Select<Severity> severity = new Select<>();
    private final Select<Marking> marking = new Select<>();
    private final DatePicker on = EnglishDates.picker(translate("routing.try.on"));
    private final Div answer = new Div();
    private final transient RoutingRuleService rules;
    private final transient Supplier<UUID> set;
    private final transient PlaceFields place;

    /** @param set which set of rules is shown */
    TryOut(LocalDate today, RoutingRuleService rules, Supplier<UUID> set) {
        this.rules = rules;
        this.set = set;
        place = new PlaceFields(rules);
        category.setItemLabelGenerator(Choice::name);
        category.setClearButtonVisible(true);
        fill(kind, "routing.rule.kind", CaseKind.values(), CaseKind::label, CaseKind.CONCERN);
        fill(line, "routing.rule.line", ServiceLine.values(), ServiceLine::label, ServiceLine.PARTNERSHIPS);
        fill(severity, "routing.try.severity", Severity.values(), Severity::label, Severity.MODERATE);
        fill(marking, "routing.rule.marking", Marking.values(), Marking::label, Marking.OFFICIAL);
        on.setValue(today);
        Stream.<HasValue<?, ?>>of(place.area, line, on)
                .forEach(field -> field.addValueChangeListener(_ -> place.offerUnits(line.getValue(), on.getValue())));
        errors.field("areaCode", place.area);
        errors.field("on", on);
        var ask = new Button(translate("routing.try.ask"), _ -> ask());
        var fields = new Div(place.area, place.unit, kind, line, category, severity, marking, on);
        fields.addClassName("rule-form");
        answer.addClassName("because");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().add(errors, fields, ask, answer);
    }

    @Override
    protected Panel initContent() {
        return new Panel(translate("routing.try.title"));
    }

    void choices(RuleChoices choices) {
        place.area.setItems(choices.areas());
        category.setItems(choices.categories());
    }

    /** Other rules: the answer of before no longer stands. */
    void clear() {
        answer.removeAll();
        errors.clear();
    }

    private void ask() {
        clear();
        var areaCode = place.areaCode();
        if (on.getValue() == null) {
            throw new RuleViolation("on", translate("routing.try.on.error"));
        }
        show(rules.tryOut(
                set.get(),
                new RoutingRequest(
                        kind.getValue(),
                        line.getValue(),
                        areaCode,
                        place.unitCode(),
                        category.getValue() == null ? null : category.getValue().code(),
                        severity.getValue(),
                        marking.getValue(),
                        null,
                        on.getValue())));
    }

    private void show(Route route) {
        var reasons = new OrderedList();
        route.reasons().forEach(reason -> reasons.add(new ListItem(reason)));
        var prospect = new Paragraph(translate(
                "routing.try.because", route.prospect() == null ? translate("routing.try.nowhere") : route.prospect()));
        answer.add(prospect, reasons);
        answer.add(new Paragraph(
                translate("routing.try.copies", route.copyDeskIds().size())));
    }

    private static <E> void fill(
            Select<E> select, String key, E[] items, SerializableFunction<E, String> label, E value) {
        select.setLabel(translate(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
    }
}
