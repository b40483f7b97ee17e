package org.makegood.overviews;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;

/** The days that figures are about, first and last included. */
public record Period(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    public Period {
        if (to.isBefore(from)) {
            throw new RuleViolation(
                    "to", "Choose a last day that does not lie before the first, %s.".formatted(Days.written(from)));
        }
    }

    /** The whole quarter of the calendar that a day lies in. */
    public static Period quarterOf(LocalDate day) {
        var first = LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
        return new Period(first, first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1));
    }

    public static Period quarterSoFar(LocalDate today) {
        return new Period(quarterOf(today).from(), today);
    }

    /**
     * What it is compared with: for whole months as many months before, so that a quarter is compared with a quarter; for
     * anything else as many days before.
     */
    public Period before() {
        var first = isWholeMonths()
                ? from.minusMonths(ChronoUnit.MONTHS.between(from, to.plusDays(1)))
                : from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        return new Period(first, from.minusDays(1));
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    /** "July to September 2026", "March 2026", "1 October to 21 November 2026". */
    public String words() {
        boolean sameYear = from.getYear() == to.getYear();
        if (isWholeMonths()) {
            var last = MONTH_OF_YEAR.format(to);
            return sameYear && from.getMonth() == to.getMonth()
                    ? last
                    : (sameYear ? MONTH : MONTH_OF_YEAR).format(from) + " to " + last;
        }
        return from.equals(to)
                ? Days.written(to)
                : (sameYear ? DAY_OF_MONTH.format(from) : Days.written(from)) + " to " + Days.written(to);
    }
}
