package org.makegood.briefings.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.briefings.seats.SeatTaking.somebody;
import static org.makegood.support.Fixtures.BROMLEY;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.Fixtures.SOUTHWARK;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold of every briefing, tried on many random stories: people register and cancel, take offers or let them
 * lapse, places are added, taken out and released, in any order.
 */
@PortalTest
class SeatsPropertiesTest {

    private static final int STORIES = 25;
    private static final int STEPS = 60;
    private static final List<String> AREAS = List.of(LEWISHAM, SOUTHWARK, BROMLEY, "");

    @Autowired
    Seats seats;

    @Autowired
    Registrations registrations;

    @Autowired
    BriefingService briefings;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whateverHappensNoPlaceIsSoldTwiceNoneIsLostAndTheLineIsKept() {
        for (int seed = 0; seed < STORIES; seed++) {
            new Story(seed).run();
        }
    }

    /** One briefing and what happens to it, by chance but the same for the same seed. */
    private final class Story {

        private final int seed;
        private final Random random;
        private final UUID briefing;
        private final List<String> told = new ArrayList<>();
        private int capacity;
        private int people;

        Story(int seed) {
            this.seed = seed;
            random = new Random(seed);
            capacity = 1 + random.nextInt(6);
            var kept = random.nextInt(capacity + 1);
            var sample = SampleBriefing.of(world.lewishamDesk().id())
                    .with(
                            capacity,
                            kept == 0
                                    ? new ReservedPlaces[0]
                                    : new ReservedPlaces[] {
                                        new ReservedPlaces(LEWISHAM, kept, SampleBriefing.DAY.minusDays(7))
                                    });
            briefing = sample.open(briefings);
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                var before = waiting();
                var offered = offered();
                happen();
                check(before, offered);
            }
        }

        private void happen() {
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3, 4 -> register();
                case 5, 6, 7 ->
                    any(EnumSet.of(RegistrationState.ACCEPTED, RegistrationState.WAITING, RegistrationState.OFFERED))
                            .ifPresent(somebody -> {
                                told.add("cancel " + somebody.name());
                                seats.cancel(somebody, "By chance");
                            });
                case 8 ->
                    any(EnumSet.of(RegistrationState.OFFERED)).ifPresent(somebody -> {
                        told.add("take " + somebody.name());
                        seats.takeOffer(somebody);
                    });
                case 9 ->
                    any(EnumSet.of(RegistrationState.OFFERED)).ifPresent(somebody -> {
                        told.add("lapse " + somebody.name());
                        jdbc.sql("update registration set offer_until = '2026-01-01' where id = ?")
                                .param(somebody.id())
                                .update();
                        seats.tidy(briefing);
                    });
                case 10 -> resize();
                default -> {
                    told.add("release");
                    jdbc.sql(
                                    "update seat_pool set reserved_until = '2026-01-01' where briefing_id = ? and area_code <> ''")
                            .param(briefing)
                            .update();
                    seats.tidy(briefing);
                }
            }
        }

        private void register() {
            var area = AREAS.get(random.nextInt(AREAS.size()));
            // now and then somebody who is there already presses again
            var number = people > 0 && random.nextInt(5) == 0 ? random.nextInt(people) : people++;
            told.add("register " + number + " " + area);
            seats.register(somebody(briefing, "Person " + number, area.isEmpty() ? null : area));
        }

        /** To what is at least needed, or a few more. */
        private void resize() {
            int to = Math.max(1, needed()) + random.nextInt(4);
            told.add("resize " + to);
            LEWISHAM_DESK.runs(() -> {
                var change = briefings.form(briefing);
                var kept = change.form().reserved().toArray(ReservedPlaces[]::new);
                briefings.change(
                        change.seen(),
                        SampleBriefing.of(world.lewishamDesk().id())
                                .with(to, kept)
                                .form(),
                        List.of());
            });
            capacity = to;
        }

        private int needed() {
            return jdbc.sql("select sum(if(area_code = '', taken, places)) from seat_pool where briefing_id = ?")
                    .param(briefing)
                    .query(Integer.class)
                    .single();
        }

        private void check(List<Registration> before, List<Registration> offeredBefore) {
            assertThat(SeatTaking.contradictions(jdbc)).as(this::story).isZero();
            var holding = registrations
                    .of(briefing, EnumSet.of(RegistrationState.ACCEPTED, RegistrationState.OFFERED))
                    .size();
            assertThat(holding).as(this::story).isLessThanOrEqualTo(places());
            assertThat(places()).as(this::story).isEqualTo(capacity);
            orderWasKept(before, offeredBefore);
        }

        /** Whoever was offered a place had nobody of the same area waiting before them who was not offered one. */
        private void orderWasKept(List<Registration> before, List<Registration> offeredBefore) {
            var offeredIds = offeredBefore.stream().map(Registration::id).toList();
            var still = waiting().stream().map(Registration::id).toList();
            for (var offered : offered()) {
                if (offeredIds.contains(offered.id())) {
                    continue;
                }
                assertThat(before)
                        .as(this::story)
                        .filteredOn(earlier -> still.contains(earlier.id()))
                        .filteredOn(earlier -> number(earlier) < number(offered))
                        .filteredOn(
                                earlier -> Objects.equals(earlier.areaCode(), offered.areaCode()) || isGeneral(offered))
                        .isEmpty();
            }
        }

        private static long number(Registration registration) {
            return Objects.requireNonNull(registration.queue());
        }

        private boolean isGeneral(Registration registration) {
            return jdbc.sql("select area_code = '' from seat_pool where id = ?")
                    .param(registration.poolId())
                    .query(Boolean.class)
                    .single();
        }

        private Optional<Registration> any(EnumSet<RegistrationState> states) {
            var found = registrations.of(briefing, states);
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
        }

        private List<Registration> waiting() {
            return registrations.of(briefing, EnumSet.of(RegistrationState.WAITING));
        }

        private List<Registration> offered() {
            return registrations.of(briefing, EnumSet.of(RegistrationState.OFFERED));
        }

        private int places() {
            return jdbc.sql("select sum(places) from seat_pool where briefing_id = ?")
                    .param(briefing)
                    .query(Integer.class)
                    .single();
        }

        private String story() {
            return "seed " + seed + ": " + told;
        }
    }
}
