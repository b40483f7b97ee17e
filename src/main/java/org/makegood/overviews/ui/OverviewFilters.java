package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.overviews.OverviewChoices;
import org.makegood.overviews.OverviewQuestion;
import org.makegood.overviews.Period;
import org.makegood.shell.EnglishDates;

/** Which days and which areas. Every change asks anew. */
class OverviewFilters extends Composite<Div> {

    private static final int QUARTERS = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final OverviewChoices choices;
    private final Consumer<OverviewQuestion> ask;
    private final List<Period> usual;
    private final Select<Period> period = new Select<>();
    private final DatePicker from = EnglishDates.picker(translate("overviews.filters.from"));
    private final DatePicker to = EnglishDates.picker(translate("overviews.filters.to"));
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(translate("overviews.filters.areas"));

    OverviewFilters(OverviewChoices choices, Consumer<OverviewQuestion> ask) {
        this.choices = choices;
        this.ask = ask;
        usual = usual(choices.today());
        period.setLabel(translate("overviews.filters.period"));
        period.setItems(usual);
        period.setItemLabelGenerator(this::label);
        period.setPlaceholder(translate("overviews.filters.other"));
        period.addThemeVariants(SelectVariant.SMALL);
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
        getContent().addClassName("filters");
        getContent().add(period, from, to, areas);
    }

    void show(OverviewQuestion question) {
        period.setValue(usual.contains(question.period()) ? question.period() : null);
        from.setValue(question.period().from());
        to.setValue(question.period().to());
        to.setInvalid(false);
        areas.setValue(choices.areas().stream()
                .filter(area -> question.areaCodes().contains(area.code()))
                .collect(Collectors.toSet()));
    }

    /** The quarter that runs, those before it, and the last twelve months that are over. */
    private static List<Period> usual(LocalDate today) {
        var usual = new ArrayList<Period>();
        usual.add(Period.quarterSoFar(today));
        var quarter = Period.quarterOf(today).from();
        for (int back = 1; back <= QUARTERS; back++) {
            usual.add(Period.quarterOf(quarter.minusMonths((long) MONTHS_OF_A_QUARTER * back)));
        }
        var month = today.withDayOfMonth(1);
        usual.add(new Period(month.minusMonths(MONTHS_OF_A_YEAR), month.minusDays(1)));
        return usual;
    }

    private String label(Period one) {
        if (one.equals(usual.getFirst())) {
            return translate("overviews.filters.sofar");
        }
        return one.equals(usual.getLast()) ? translate("overviews.filters.year", one.words()) : one.words();
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
