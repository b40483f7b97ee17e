package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makegood.kernel.RuleViolation;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30", // a quarter with a quarter, though it is a day shorter
        "2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
        "2025-10-01, 2026-09-30, 2024-10-01, 2025-09-30",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31",
        "2026-10-01, 2026-11-21, 2026-08-10, 2026-09-30", // 52 days with 52 days
        "2026-03-29, 2026-03-29, 2026-03-28, 2026-03-28", // the day clocks change
        "2026-07-01, 2026-09-29, 2026-04-01, 2026-06-30",
        "2026-07-02, 2026-09-30, 2026-04-02, 2026-07-01"
    })
    void wholeMonthsAreComparedWithMonthsAndDaysWithDays(
            LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(new Period(from, to).before()).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-03-31",
        "2026-11-21, 2026-10-01, 2026-12-31",
        "2024-02-29, 2024-01-01, 2024-03-31",
        "2026-08-31, 2026-07-01, 2026-09-30"
    })
    void aDayLiesInItsQuarter(LocalDate day, LocalDate from, LocalDate to) {
        assertThat(Period.quarterOf(day)).isEqualTo(new Period(from, to));
        assertThat(Period.quarterSoFar(day)).isEqualTo(new Period(from, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-30, July to September 2026",
        "2026-07-01, 2026-07-31, July 2026",
        "2025-10-01, 2026-09-30, October 2025 to September 2026",
        "2026-10-01, 2026-11-21, 1 October to 21 November 2026",
        "2025-12-24, 2026-01-06, 24 December 2025 to 6 January 2026",
        "2026-11-21, 2026-11-21, 21 November 2026"
    })
    void aPeriodIsSaidInWords(LocalDate from, LocalDate to, String words) {
        assertThat(new Period(from, to).words()).isEqualTo(words);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        var day = LocalDate.of(2026, 11, 21);
        var eve = day.minusDays(1);

        assertThatThrownBy(() -> new Period(day, eve))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("21 November 2026");
    }
}
