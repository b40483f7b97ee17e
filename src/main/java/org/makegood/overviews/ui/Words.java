package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.makegood.overviews.DaysTaken;
import org.makegood.overviews.Timeliness;

/** Figures as they stand in cells. */
final class Words {

    private Words() {}

    /** "2,130". */
    static String inDigits(long count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }

    /** "2,130". */
    static Span number(long count) {
        return new Span(inDigits(count));
    }

    /** "6.5", or "none". */
    static Span median(DaysTaken taken) {
        var median = taken.median();
        return median.isPresent()
                ? new Span(BigDecimal.valueOf(median.getAsDouble())
                        .stripTrailingZeros()
                        .toPlainString())
                : none();
    }

    /** "97%", or "none". */
    static Span share(Timeliness timeliness) {
        var percent = timeliness.percent();
        return percent.isPresent() ? new Span(translate("overviews.percent", percent.getAsInt())) : none();
    }

    private static Span none() {
        var none = new Span(translate("overviews.none"));
        none.addClassName("z");
        return none;
    }
}
