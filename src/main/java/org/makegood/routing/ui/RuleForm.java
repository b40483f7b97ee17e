package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;
import org.makegood.routing.ForwardTo;
import org.makegood.routing.NewRule;
import org.makegood.routing.RuleChoices;
import org.makegood.routing.RuleChoices.Choice;
import org.makegood.routing.RuleChoices.DeskChoice;
import org.makegood.routing.RuleConditions;
import org.makegood.routing.RuleEffects;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.ErrorSummary;

/** The fields of a rule: its words, what must be so, what it does, and its days. */
class RuleForm extends Composite<Div> {

    private final TextArea words = new TextArea(translate("routing.rule.words"));
    private final Select<CaseKind> kind = select("routing.rule.kind", CaseKind.values(), CaseKind::label);
    private final Select<ServiceLine> line = select("routing.rule.line", ServiceLine.values(), ServiceLine::label);
    private final Select<Severity> severity = select("routing.rule.severity", Severity.values(), RuleWords::severity);
    private final Select<Marking> marking = select("routing.rule.marking", Marking.values(), Marking::label);
    private final ComboBox<Choice> category;
    private final ComboBox<Choice> unit;
    private final ComboBox<Choice> area;
    private final RadioButtonGroup<Optional<ForwardTo>> forward =
            new RadioButtonGroup<>(translate("routing.rule.forward"));
    private final ComboBox<DeskChoice> forwardDesk = new ComboBox<>(translate("routing.rule.forward.desk"));
    private final ComboBox<Choice> forwardUnit;
    private final Checkbox copyPartnerships = new Checkbox(translate("routing.rule.copy.partnerships"));
    private final Checkbox copyParent = new Checkbox(translate("routing.rule.copy.parent"));
    private final MultiSelectComboBox<DeskChoice> copyDesks =
            new MultiSelectComboBox<>(translate("routing.rule.copy.desks"));
    private final Checkbox withoutCopies = new Checkbox(translate("routing.rule.copy.none"));
    private final DatePicker from = EnglishDates.picker(translate("routing.rule.from.label"));
    private final DatePicker lastDay = EnglishDates.picker(translate("routing.rule.last-day"));

    RuleForm(RuleChoices choices, ErrorSummary errors) {
        var units = Stream.concat(choices.regions().stream(), choices.units().stream())
                .toList();
        category = choice("routing.rule.category", choices.categories());
        unit = choice("routing.rule.unit", units);
        area = choice("routing.rule.area", choices.areas());
        forwardUnit = choice("routing.rule.forward.unit", units);
        forwardDesk.setItems(choices.desks());
        forwardDesk.setItemLabelGenerator(DeskChoice::name);
        copyDesks.setItems(choices.desks());
        copyDesks.setItemLabelGenerator(DeskChoice::name);
        words.setHelperText(translate("routing.rule.words.hint"));
        words.setMaxLength(NewRule.MAX_WORDS);
        words.setRequiredIndicatorVisible(true);
        lastDay.setHelperText(translate("routing.rule.days.hint"));
        forward.setItems(Stream.concat(
                        Stream.of(Optional.<ForwardTo>empty()),
                        Stream.of(ForwardTo.values()).map(Optional::of))
                .toList());
        forward.setItemLabelGenerator(
                to -> to.map(ForwardTo::label).orElseGet(() -> translate("routing.rule.forward.stays")));
        forward.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        forward.addValueChangeListener(_ -> showTarget());
        forward.setValue(Optional.empty());
        errors.field("words", words);
        errors.field("forwardTo", forward);
        errors.field("deskId", forwardDesk);
        errors.field("unitCode", forwardUnit);
        errors.field("withoutCopies", withoutCopies);
        errors.field("until", lastDay);
        lay();
    }

    private void lay() {
        getContent().addClassName("rule-form");
        getContent()
                .add(
                        words,
                        new H3(translate("routing.rule.if.title")),
                        pair(kind, line),
                        pair(category, severity),
                        pair(unit, area),
                        marking,
                        new H3(translate("routing.rule.then.title")),
                        forward,
                        forwardDesk,
                        forwardUnit,
                        copyPartnerships,
                        copyParent,
                        copyDesks,
                        withoutCopies,
                        new H3(translate("routing.rule.days.title")),
                        pair(from, lastDay));
    }

    void fill(NewRule rule) {
        var conditions = rule.conditions();
        var effects = rule.effects();
        words.setValue(rule.words());
        kind.setValue(conditions.kind());
        line.setValue(conditions.serviceLine());
        severity.setValue(conditions.severity());
        marking.setValue(conditions.marking());
        choose(category, conditions.category());
        choose(unit, conditions.unitCode());
        choose(area, conditions.areaCode());
        forward.setValue(Optional.ofNullable(effects.forwardTo()));
        choose(forwardUnit, effects.unitCode());
        if (effects.deskId() != null) {
            desks(Set.of(effects.deskId())).forEach(forwardDesk::setValue);
        }
        copyPartnerships.setValue(effects.copyToPartnerships());
        copyParent.setValue(effects.copyToParent());
        copyDesks.setValue(desks(rule.copyDeskIds()));
        withoutCopies.setValue(effects.withoutCopies());
        from.setValue(rule.from());
        lastDay.setValue(rule.until() == null ? null : rule.until().minusDays(1));
    }

    NewRule rule() {
        var to = forward.getValue() == null ? null : forward.getValue().orElse(null);
        var end = lastDay.getValue();
        return new NewRule(
                words.getValue(),
                from.getValue(),
                end == null ? null : end.plusDays(1),
                new RuleConditions(
                        kind.getValue(),
                        line.getValue(),
                        code(unit),
                        code(area),
                        code(category),
                        severity.getValue(),
                        marking.getValue()),
                new RuleEffects(
                        to,
                        to == ForwardTo.DESK ? id(forwardDesk.getValue()) : null,
                        to == ForwardTo.UNIT ? code(forwardUnit) : null,
                        copyPartnerships.getValue(),
                        copyParent.getValue(),
                        withoutCopies.getValue()),
                copyDesks.getValue().stream().map(DeskChoice::id).collect(Collectors.toSet()));
    }

    private void showTarget() {
        var to = forward.getValue().orElse(null);
        forwardDesk.setVisible(to == ForwardTo.DESK);
        forwardUnit.setVisible(to == ForwardTo.UNIT);
    }

    private List<DeskChoice> desks(Collection<UUID> ids) {
        return forwardDesk
                .getListDataView()
                .getItems()
                .filter(desk -> ids.contains(desk.id()))
                .toList();
    }

    private static void choose(ComboBox<Choice> box, @Nullable String code) {
        box.setValue(box.getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(null));
    }

    private static @Nullable String code(ComboBox<Choice> box) {
        return box.getValue() == null ? null : box.getValue().code();
    }

    private static @Nullable UUID id(@Nullable DeskChoice desk) {
        return desk == null ? null : desk.id();
    }

    private static ComboBox<Choice> choice(String key, List<Choice> items) {
        var box = new ComboBox<Choice>(translate(key));
        box.setItems(items);
        box.setItemLabelGenerator(Choice::name);
        box.setClearButtonVisible(true);
        box.setPlaceholder(translate("routing.rule.any"));
        return box;
    }

    private static <E> Select<E> select(String key, E[] items, SerializableFunction<E, String> label) {
        var select = new Select<E>();
        select.setLabel(translate(key));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? translate("routing.rule.any") : label.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("routing.rule.any"));
        return select;
    }

    private static Div pair(Component first, Component second) {
        var pair = new Div(first, second);
        pair.addClassName("pair");
        return pair;
    }
}
