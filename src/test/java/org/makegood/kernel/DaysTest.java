package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 September 2026",
                " 3 sept 2026 ",
                "3rd Sep 2026",
                "Thursday, 3 September 2026",
                "September 3, 2026",
                "3/9/2026",
                "03.09.2026",
                "3-9-26",
                "3 9 2026",
                "2026-09-03"
            })
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(Days.parse(typed)).contains(LocalDate.of(2026, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31 June 2026", "29/2/2027", "3/13/2026", "September", "2026", "soon", "3 of 9"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }
}
