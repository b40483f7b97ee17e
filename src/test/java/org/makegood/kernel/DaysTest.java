package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void datesAndTimesAreWrittenInPlainEnglish() {
        assertThat(Days.written(LocalDate.of(2026, 9, 8))).isEqualTo("8 September 2026");
        assertThat(Days.withWeekday(LocalDate.of(2026, 9, 8))).isEqualTo("Tuesday 8 September 2026");
        assertThat(Days.brief(LocalDate.of(2026, 9, 8))).isEqualTo("Tue 8 Sep");
        assertThat(Days.time(LocalTime.of(9, 0))).isEqualTo("9:00am");
        assertThat(Days.written(Instant.parse("2026-08-19T13:05:00Z"))).isEqualTo("19 August 2026, 2:05pm");
    }

    @Test
    void aDayBeginsAtMidnightInLondonAlsoWhenClocksChange() {
        assertThat(Days.startOf(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-28T00:00:00Z");
        assertThat(Days.startOf(LocalDate.of(2027, 3, 29))).isEqualTo("2027-03-28T23:00:00Z");
        assertThat(Days.startOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-24T23:00:00Z");
        assertThat(Days.of(Instant.parse("2026-07-14T23:30:00Z"))).isEqualTo("2026-07-15");
    }
}
