package org.makegood.briefings.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingTimes;
import org.makegood.kernel.RuleViolation;

/** What is decided in a turn, from what stands in it alone. */
class TurnTest {

    private static final Instant STARTS = Instant.parse("2031-07-15T08:00:00Z");
    private static final Instant NOW = STARTS.minus(Duration.ofDays(10));
    private static final LocalDate UNTIL = LocalDate.of(2031, 7, 8);

    @Test
    void somebodyOfAnAreaTakesAPlaceThatIsKeptForItFirst() {
        var turn = turn(pool("", 5, 0), pool("E09000023", 2, 0));

        assertThat(turn.freeFor("E09000023")).map(SeatPool::areaCode).contains("E09000023");
        assertThat(turn.freeFor("E09000028")).map(SeatPool::areaCode).contains("");
        assertThat(turn.freeFor(null)).map(SeatPool::areaCode).contains("");
    }

    @Test
    void whenNoneIsLeftOfThoseKeptTheyTakeOneOfEverybodys() {
        var turn = turn(pool("", 5, 4), pool("E09000023", 2, 2));

        assertThat(turn.freeFor("E09000023")).map(SeatPool::areaCode).contains("");
    }

    @Test
    void whatIsKeptForOthersIsNotForThem() {
        var turn = turn(pool("", 5, 5), pool("E09000023", 2, 0));

        assertThat(turn.freeFor("E09000028")).isEmpty();
        assertThat(turn.areasWithFree()).containsExactly("E09000023");
    }

    @Test
    void whatWasReleasedIsKeptForNobody() {
        var released = new SeatPool(UUID.randomUUID(), "E09000023", 2, 2, UNTIL, NOW);

        assertThat(turn(pool("", 5, 5), released).freeFor("E09000023")).isEmpty();
        assertThat(released.isDue(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void placesAreKeptThroughTheirLastDay() {
        assertThat(pool("E09000023", 2, 0).isDue(UNTIL)).isFalse();
        assertThat(pool("E09000023", 2, 0).isDue(UNTIL.plusDays(1))).isTrue();
        assertThat(pool("", 2, 0).isDue(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void anOfferLastsAsLongAsItWasSaidButNoLongerThanUntilTheBriefingBegins() {
        var terms = terms(BriefingStatus.OPEN);

        assertThat(terms.offerUntil(NOW)).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(terms.offerUntil(STARTS.minus(Duration.ofHours(3)))).isEqualTo(STARTS);
        assertThat(terms.makesOffers(STARTS)).isFalse();
    }

    @Test
    void theWindowIsForThoseWhoRegisterThemselves() {
        var closed = terms(BriefingStatus.CLOSED);

        assertThatThrownBy(() -> closed.requireOpen(RegistrationChannel.PUBLIC, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThatCode(() -> closed.requireOpen(RegistrationChannel.DESK, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> terms(BriefingStatus.CANCELLED).requireOpen(RegistrationChannel.DESK, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThat(closed.makesOffers(NOW)).isTrue();
        assertThat(terms(BriefingStatus.CANCELLED).makesOffers(NOW)).isFalse();
    }

    @Test
    void anOpenBriefingIsShownAsWhatItIsNow() {
        var times = new BriefingTimes(STARTS, STARTS, STARTS.plusSeconds(3600), NOW, STARTS.minus(Duration.ofDays(1)));
        var some = new SeatCounts(60, 48, 0, 0);

        assertThat(times.shown(BriefingStatus.OPEN, some, NOW.minusSeconds(1))).isEqualTo(BriefingStatus.SAVE_THE_DATE);
        assertThat(times.shown(BriefingStatus.OPEN, some, NOW)).isEqualTo(BriefingStatus.OPEN);
        assertThat(times.shown(BriefingStatus.OPEN, new SeatCounts(60, 60, 0, 3), NOW))
                .isEqualTo(BriefingStatus.FULL);
        assertThat(times.shown(BriefingStatus.OPEN, some, STARTS)).isEqualTo(BriefingStatus.CLOSED);
        assertThat(times.shown(BriefingStatus.CANCELLED, some, NOW)).isEqualTo(BriefingStatus.CANCELLED);
    }

    @Test
    void placesAreSaidInWords() {
        assertThat(new SeatCounts(60, 48, 0, 0).inWords()).isEqualTo("12 of 60 places left");
        assertThat(new SeatCounts(60, 48, 4, 0).inWords()).isEqualTo("12 of 60 places left, 4 kept for some areas");
        assertThat(new SeatCounts(60, 60, 0, 7).inWords()).isEqualTo("No places left of 60, 7 waiting");
    }

    private static Turn turn(SeatPool... pools) {
        return new Turn(UUID.randomUUID(), 1, terms(BriefingStatus.OPEN), List.of(pools));
    }

    private static Turn.Terms terms(BriefingStatus status) {
        return new Turn.Terms(
                status, BriefingAudience.PUBLIC, null, STARTS, STARTS, STARTS.plus(Duration.ofHours(1)), 24);
    }

    private static SeatPool pool(String area, int places, int taken) {
        return new SeatPool(UUID.randomUUID(), area, places, taken, area.isEmpty() ? null : UNTIL, null);
    }
}
