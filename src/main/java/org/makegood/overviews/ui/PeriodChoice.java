package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.overviews.Period;

/** The periods that are usually asked for: the quarter that runs, those before it, the last twelve months. */
class PeriodChoice extends Select<Period> {

    private static final int QUARTERS = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<Period> usual;

    PeriodChoice(String label, LocalDate today) {
        usual = usual(today);
        setLabel(label);
        setItems(usual);
        setItemLabelGenerator(this::words);
        addThemeVariants(SelectVariant.SMALL);
    }

    /** Shows a period, where it is one of the usual ones. */
    void show(@Nullable Period period) {
        setValue(period != null && usual.contains(period) ? period : null);
    }

    /** Shows a period and offers it, be it one of the usual ones or not. */
    void offer(@Nullable Period period) {
        setItems(Stream.concat(usual.stream(), Stream.ofNullable(period))
                .distinct()
                .toList());
        setValue(period);
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

    private String words(@Nullable Period one) {
        if (one == null) {
            return getEmptySelectionCaption();
        }
        if (one.equals(usual.getFirst())) {
            return translate("overviews.filters.sofar");
        }
        return one.equals(usual.getLast()) ? translate("overviews.filters.year", one.words()) : one.words();
    }
}
