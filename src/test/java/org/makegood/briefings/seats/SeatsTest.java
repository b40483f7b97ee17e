package org.makegood.briefings.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.briefings.seats.RegistrationState.ACCEPTED;
import static org.makegood.briefings.seats.RegistrationState.CANCELLED;
import static org.makegood.briefings.seats.RegistrationState.LAPSED;
import static org.makegood.briefings.seats.RegistrationState.OFFERED;
import static org.makegood.briefings.seats.RegistrationState.WAITING;
import static org.makegood.briefings.seats.SeatTaking.somebody;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.Fixtures.SOUTHWARK;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.BriefingRounds;
import org.makegood.briefings.BriefingService;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who gets a place, who waits, and who is next. */
@PortalTest
@RecordApplicationEvents
class SeatsTest {

    private static final LocalDate KEPT_UNTIL = SampleBriefing.DAY.minusDays(7);

    @Autowired
    Seats seats;

    @Autowired
    Registrations registrations;

    @Autowired
    WaitingLine line;

    @Autowired
    BriefingRounds rounds;

    @Autowired
    BriefingService briefings;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void nothingContradicts() {
        assertThat(SeatTaking.contradictions(jdbc)).isZero();
    }

    @Test
    void placesGoInTheOrderOfComingAndTheRestWait() {
        var briefing = open(2);

        assertThat(register(briefing, "First").state()).isEqualTo(ACCEPTED);
        assertThat(register(briefing, "Second").state()).isEqualTo(ACCEPTED);
        var third = register(briefing, "Third");
        var fourth = register(briefing, "Fourth");

        assertThat(third.state()).isEqualTo(WAITING);
        assertThat(line.position(third)).isEqualTo(1);
        assertThat(line.position(fourth)).isEqualTo(2);
        assertThat(events.stream(BriefingEvent.PlaceGiven.class)).hasSize(2);
        assertThat(events.stream(BriefingEvent.PutOnWaitingList.class)).hasSize(2);
    }

    @Test
    void whoPressesTwiceHasOnePlace() {
        var briefing = open(2);
        var seeker = somebody(briefing, "First");

        var once = seats.register(seeker);
        var again = seats.register(seeker);
        var fromAnotherWindow = seats.register(somebody(briefing, "First"));

        assertThat(again.id()).isEqualTo(once.id());
        assertThat(fromAnotherWindow.id()).isEqualTo(once.id());
        assertThat(taken(briefing)).isEqualTo(1);
        assertThat(events.stream(BriefingEvent.PlaceGiven.class)).hasSize(1);
    }

    @Test
    void aPlaceGivenUpIsOfferedToTheNextInLineAtOnce() {
        var briefing = open(1);
        var first = register(briefing, "First");
        var second = register(briefing, "Second");
        var third = register(briefing, "Third");

        seats.cancel(first, "Ill");

        assertThat(state(first)).isEqualTo(CANCELLED);
        assertThat(state(second)).isEqualTo(OFFERED);
        assertThat(state(third)).isEqualTo(WAITING);
        assertThat(line.position(third)).isEqualTo(1);
        assertThat(taken(briefing)).isEqualTo(1);
    }

    @Test
    void whileAPlaceIsOfferedNobodyElseGetsIt() {
        var briefing = open(1);
        var first = register(briefing, "First");
        var second = register(briefing, "Second");
        seats.cancel(first, "Ill");

        assertThat(register(briefing, "Third").state()).isEqualTo(WAITING);
        seats.takeOffer(find(second));
        seats.takeOffer(find(second));

        assertThat(state(second)).isEqualTo(ACCEPTED);
        assertThat(events.stream(BriefingEvent.PlaceGiven.class)).hasSize(2);
    }

    @Test
    void anOfferThatIsNotTakenGoesToTheNext() {
        var briefing = open(1);
        var first = register(briefing, "First");
        var second = register(briefing, "Second");
        var third = register(briefing, "Third");
        seats.cancel(first, "Ill");
        runOut(second);

        assertThatThrownBy(() -> seats.takeOffer(find(second)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("This offer has run out");
        seats.tidy(briefing);
        seats.tidy(briefing);

        assertThat(state(second)).isEqualTo(LAPSED);
        assertThat(state(third)).isEqualTo(OFFERED);
        assertThat(events.stream(BriefingEvent.OfferLapsed.class)).hasSize(1);
        assertThat(events.stream(BriefingEvent.PlaceOffered.class)).hasSize(2);
    }

    @Test
    void whoCancelledGoesToTheEndOfTheLine() {
        var briefing = open(1);
        var first = register(briefing, "First");
        register(briefing, "Second");
        register(briefing, "Third");
        seats.cancel(first, "Ill");

        var again = register(briefing, "First");

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(line.position(again)).isEqualTo(2);
    }

    @Test
    void keptPlacesAreForTheirAreaFirstAndEverybodysAfterTheirDay() {
        var briefing = open(2, new ReservedPlaces(LEWISHAM, 1, KEPT_UNTIL));

        assertThat(register(briefing, "Southwark one", SOUTHWARK).state()).isEqualTo(ACCEPTED);
        var waiting = register(briefing, "Southwark two", SOUTHWARK);
        assertThat(waiting.state()).isEqualTo(WAITING);
        assertThat(register(briefing, "Lewisham one", LEWISHAM).state()).isEqualTo(ACCEPTED);
    }

    @Test
    void whatIsFreeOfKeptPlacesIsReleasedOnItsDay() {
        var briefing = open(2, new ReservedPlaces(LEWISHAM, 1, KEPT_UNTIL));
        register(briefing, "Southwark one", SOUTHWARK);
        var waiting = register(briefing, "Southwark two", SOUTHWARK);
        jdbc.sql("update seat_pool set reserved_until = '2026-01-01' where briefing_id = ? and area_code <> ''")
                .param(briefing)
                .update();

        seats.tidy(briefing);
        seats.tidy(briefing);

        assertThat(state(waiting)).isEqualTo(OFFERED);
        assertThat(places(briefing)).isEqualTo(2);
        assertThat(taken(briefing)).isEqualTo(2);
    }

    @Test
    void aPlaceThatWasKeptOnceAndIsGivenUpLaterIsEverybodys() {
        var briefing = open(1, new ReservedPlaces(LEWISHAM, 1, KEPT_UNTIL));
        var lewisham = register(briefing, "Lewisham one", LEWISHAM);
        var southwark = register(briefing, "Southwark one", SOUTHWARK);
        jdbc.sql("update seat_pool set reserved_until = '2026-01-01' where briefing_id = ? and area_code <> ''")
                .param(briefing)
                .update();
        seats.tidy(briefing);
        assertThat(state(southwark)).isEqualTo(WAITING);

        seats.cancel(lewisham, "Ill");

        assertThat(state(southwark)).isEqualTo(OFFERED);
        assertThat(places(briefing)).isEqualTo(1);
    }

    @Test
    void aKeptPlaceThatBecomesFreeIsOfferedToTheFirstOfItsArea() {
        var briefing = open(2, new ReservedPlaces(LEWISHAM, 1, KEPT_UNTIL));
        var kept = register(briefing, "Lewisham one", LEWISHAM);
        register(briefing, "Southwark one", SOUTHWARK);
        var first = register(briefing, "Southwark two", SOUTHWARK);
        var second = register(briefing, "Lewisham two", LEWISHAM);

        seats.cancel(kept, "Ill");

        assertThat(state(first)).isEqualTo(WAITING);
        assertThat(state(second)).isEqualTo(OFFERED);
    }

    @Test
    void morePlacesAreOfferedInTheOrderOfTheLine() {
        var briefing = open(1);
        register(briefing, "First");
        var second = register(briefing, "Second");
        var third = register(briefing, "Third");
        var fourth = register(briefing, "Fourth");

        LEWISHAM_DESK.runs(() -> {
            var change = briefings.form(briefing);
            briefings.change(change.seen(), sample().with(3).form(), List.of());
        });

        assertThat(List.of(state(second), state(third), state(fourth))).containsExactly(OFFERED, OFFERED, WAITING);
    }

    @Test
    void thereAreNeverFewerPlacesThanPeopleWhoHaveOne() {
        var briefing = open(2);
        register(briefing, "First");
        register(briefing, "Second");

        LEWISHAM_DESK.runs(() -> {
            var change = briefings.form(briefing);
            assertThatThrownBy(() ->
                            briefings.change(change.seen(), sample().with(1).form(), List.of()))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).isEqualTo("capacity"));
        });
    }

    @Test
    void beforeItsWindowAndAfterNobodyCanRegister() {
        var later = SampleBriefing.DAY.minusDays(1);
        var notYet = sample().registration(later, null).open(briefings);
        assertThatThrownBy(() -> register(notYet, "Early"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Registration opens on 14 July 2031.");

        var draft = sample().draft(briefings);
        assertThatThrownBy(() -> register(draft, "Too early"))
                .hasMessage("Registration for this briefing is not open.");

        var closed = sample().registration(null, LocalDate.of(2026, 1, 1)).open(briefings);
        assertThatThrownBy(() -> register(closed, "Late")).hasMessage("Registration for this briefing has closed.");
    }

    @Test
    void whenRegistrationIsClosedWhoWaitsIsStillOfferedWhatBecomesFree() {
        var briefing = open(1);
        var first = register(briefing, "First");
        var second = register(briefing, "Second");
        LEWISHAM_DESK.runs(() -> briefings.close(briefings.form(briefing).seen()));

        seats.cancel(first, "Ill");

        assertThat(state(second)).isEqualTo(OFFERED);
        assertThatThrownBy(() -> register(briefing, "Third")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void ofACancelledBriefingNobodyTakesAPlaceAndNoOfferLapses() {
        var briefing = open(1);
        var first = register(briefing, "First");
        var second = register(briefing, "Second");
        seats.cancel(first, "Ill");
        runOut(second);
        LEWISHAM_DESK.runs(() -> briefings.cancel(briefings.form(briefing).seen(), "The hall is flooded"));

        rounds.goRound();

        assertThatThrownBy(() -> seats.takeOffer(find(second)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("This briefing was cancelled");
        assertThat(state(second)).isEqualTo(OFFERED);
    }

    private SampleBriefing sample() {
        return SampleBriefing.of(world.lewishamDesk().id());
    }

    private UUID open(int capacity, ReservedPlaces... reserved) {
        return sample().with(capacity, reserved).open(briefings);
    }

    private Registration register(UUID briefing, String name) {
        return register(briefing, name, null);
    }

    private Registration register(UUID briefing, String name, @Nullable String area) {
        return seats.register(somebody(briefing, name, area));
    }

    private Registration find(Registration registration) {
        return registrations.find(registration.id()).orElseThrow();
    }

    private RegistrationState state(Registration registration) {
        return find(registration).state();
    }

    private void runOut(Registration offered) {
        jdbc.sql("update registration set offer_until = '2026-01-01 00:00:00' where id = ?")
                .param(offered.id())
                .update();
    }

    private int taken(UUID briefing) {
        return sum("taken", briefing);
    }

    private int places(UUID briefing) {
        return sum("places", briefing);
    }

    private int sum(String column, UUID briefing) {
        return jdbc.sql("select sum(" + column + ") from seat_pool where briefing_id = ?")
                .param(briefing)
                .query(Integer.class)
                .single();
    }
}
