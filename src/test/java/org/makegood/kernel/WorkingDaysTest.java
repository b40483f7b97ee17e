package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate SUMMER_BANK_HOLIDAY = LocalDate.of(2026, 8, 31);

    private final WorkingDays days = new WorkingDays(Set.of(SUMMER_BANK_HOLIDAY));

    @Test
    void theDaySomethingArrivesIsDayZero() {
        assertThat(days.after(LocalDate.of(2026, 8, 19), 0)).isEqualTo("2026-08-19");
        assertThat(days.after(LocalDate.of(2026, 8, 19), 1)).isEqualTo("2026-08-20");
    }

    @Test
    void weekendsAndBankHolidaysDoNotCount() {
        assertThat(days.after(LocalDate.of(2026, 8, 27), 2)).isEqualTo("2026-09-01");
        assertThat(days.between(LocalDate.of(2026, 8, 27), LocalDate.of(2026, 9, 1)))
                .isEqualTo(2);
    }

    @Test
    void whatArrivesOnASundayHasDayOneOnMonday() {
        assertThat(days.after(LocalDate.of(2026, 9, 6), 1)).isEqualTo("2026-09-07");
    }

    @Test
    void countingForthAndBackAgree() {
        var random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            var count = random.nextInt(60);
            var to = days.after(from, count);

            assertThat(days.between(from, to)).isEqualTo(count);
            assertThat(days.between(to, from)).isEqualTo(-count);
            assertThat(count == 0 || days.isWorkingDay(to)).isTrue();
        }
    }

    @Test
    void nobodyCountsBack() {
        assertThatThrownBy(() -> days.after(SUMMER_BANK_HOLIDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
