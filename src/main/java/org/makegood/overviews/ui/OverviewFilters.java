package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.overviews.OverviewChoices;
import org.makegood.overviews.OverviewQuestion;
import org.makegood.overviews.Period;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.FilterBar;

/** Which days and which areas. Every change asks anew. */
class OverviewFilters extends Composite<FilterBar> {

    private final OverviewChoices choices;
    private final Consumer<OverviewQuestion> ask;
    private final PeriodChoice period;
    private final DatePicker from = EnglishDates.picker(translate("overviews.filters.from"));
    private final DatePicker to = EnglishDates.picker(translate("overviews.filters.to"));
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(translate("overviews.filters.areas"));

    OverviewFilters(OverviewChoices choices, Consumer<OverviewQuestion> ask) {
        this.choices = choices;
        this.ask = ask;
        period = new PeriodChoice(translate("overviews.filters.period"), choices.today());
        period.setPlaceholder(translate("overviews.filters.other"));
        period.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                ask(event.getValue());
            }
        });
        for (var day : List.of(from, to)) {
            day.addThemeVariants(DatePickerVariant.SMALL);
            day.setManualValidation(true);
            day.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    askForDays();
                }
            });
        }
        areas.setItems(choices.areas());
        areas.setItemLabelGenerator(Area::name);
        areas.setPlaceholder(translate("overviews.areas.all", choices.areas().size()));
        areas.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
        areas.addClassName("grow");
        areas.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                askForDays();
            }
        });
        getContent().add(period, from, to, areas);
    }

    void show(OverviewQuestion question) {
        period.show(question.period());
        from.setValue(question.period().from());
        to.setValue(question.period().to());
        to.setInvalid(false);
        areas.setValue(choices.areas().stream()
                .filter(area -> question.areaCodes().contains(area.code()))
                .collect(Collectors.toSet()));
    }

    private void askForDays() {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean backwards = to.getValue().isBefore(from.getValue());
        to.setErrorMessage(translate("overviews.filters.order"));
        to.setInvalid(backwards);
        if (!backwards) {
            ask(new Period(from.getValue(), to.getValue()));
        }
    }

    private void ask(Period days) {
        ask.accept(new OverviewQuestion(
                days, areas.getValue().stream().map(Area::code).collect(Collectors.toSet())));
    }
}
