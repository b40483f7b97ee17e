package org.makegood.briefings.seats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingStatus;

class SeatCountsTest {

    private static final SeatCounts COUNTS = new SeatCounts(60, 48, 5, 2);

    @Test
    void whileItIsToComeTheySayWhatIsLeft() {
        assertThat(COUNTS.inWords(BriefingStatus.OPEN))
                .isEqualTo("12 of 60 places left, 5 kept for some areas, 2 waiting");
        assertThat(new SeatCounts(60, 60, 0, 0).inWords(BriefingStatus.FULL)).isEqualTo("No places left of 60");
    }

    @Test
    void afterwardsTheySayWhatWasTaken() {
        assertThat(COUNTS.inWords(BriefingStatus.HELD)).isEqualTo("48 of 60 places were taken");
        assertThat(COUNTS.inWords(BriefingStatus.CANCELLED)).isEqualTo("60 places");
        assertThat(new SeatCounts(1, 0, 0, 0).inWords(BriefingStatus.CANCELLED)).isEqualTo("1 place");
    }
}
