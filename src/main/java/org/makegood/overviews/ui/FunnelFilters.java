package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.overviews.FunnelChoices;
import org.makegood.overviews.FunnelQuestion;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.FilterBar;

/** As at which day, sent when, in which areas, held by which unit. Every change asks anew. */
class FunnelFilters extends Composite<FilterBar> {

    private final FunnelChoices choices;
    private final Consumer<FunnelQuestion> ask;
    private final DatePicker asAt = EnglishDates.picker(translate("overviews.funnel.filters.asat"));
    private final PeriodChoice sent;
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(translate("overviews.filters.areas"));
    private final Select<Unit> unit = new Select<>();

    FunnelFilters(FunnelChoices choices, Consumer<FunnelQuestion> ask) {
        this.choices = choices;
        this.ask = ask;
        asAt.setManualValidation(true);
        asAt.setErrorMessage(translate("overviews.funnel.filters.asat.late"));
        asAt.addThemeVariants(DatePickerVariant.SMALL);
        sent = new PeriodChoice(translate("overviews.funnel.filters.sent"), choices.today());
        sent.setEmptySelectionAllowed(true);
        sent.setEmptySelectionCaption(translate("overviews.funnel.filters.whenever"));
        areas.setItems(choices.areas());
        areas.setItemLabelGenerator(Area::name);
        areas.setPlaceholder(translate("overviews.areas.all", choices.areas().size()));
        areas.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
        areas.addClassName("grow");
        unit.setLabel(translate("overviews.funnel.filters.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(it -> it == null ? translate("overviews.funnel.filters.unit.any") : it.name());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(translate("overviews.funnel.filters.unit.any"));
        unit.addThemeVariants(SelectVariant.SMALL);
        unit.setVisible(!choices.units().isEmpty());
        List.<HasValue<?, ?>>of(asAt, sent, areas, unit)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        ask();
                    }
                }));
        getContent().add(asAt, sent, unit, areas);
    }

    void show(FunnelQuestion question) {
        asAt.setValue(question.asAt());
        asAt.setInvalid(false);
        sent.offer(question.sent());
        areas.setValue(choices.areas().stream()
                .filter(area -> question.areaCodes().contains(area.code()))
                .collect(Collectors.toSet()));
        unit.setValue(choices.units().stream()
                .filter(one -> one.code().equals(question.unitCode()))
                .findFirst()
                .orElse(null));
    }

    private void ask() {
        var day = asAt.getValue();
        boolean isPossible = day != null && !day.isAfter(choices.today());
        asAt.setInvalid(!isPossible);
        if (isPossible) {
            ask.accept(new FunnelQuestion(
                    day,
                    sent.getValue(),
                    areas.getValue().stream().map(Area::code).collect(Collectors.toSet()),
                    unit.getValue() == null ? null : unit.getValue().code()));
        }
    }
}
