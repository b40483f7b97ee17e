package org.makegood.briefings.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.briefings.seats.SeatTaking.somebody;
import static org.makegood.support.AtOnce.atOnce;
import static org.makegood.support.AtOnce.failures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.makegood.Makegood;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.briefings.registration.RegistrationDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.TestDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people press at once, on two nodes of the portal with one database. Everything is committed, and deleted after. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SeatsRaceTest {

    private static final String TITLE = "Raced for";

    private static ConfigurableApplicationContext otherNode;

    @Autowired
    ConfigurableApplicationContext thisNode;

    @Autowired
    BriefingService briefings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Fixtures world;

    /** The whole portal once more, with connections of its own. */
    @BeforeAll
    static void startTheOtherNode() {
        var signedIn = SecurityContextHolder.getContextHolderStrategy();
        otherNode = new SpringApplicationBuilder(Makegood.class, TestDatabase.class)
                .properties("server.port=0", "makegood.demo=false")
                .run();
        SecurityContextHolder.setContextHolderStrategy(signedIn);
    }

    @AfterAll
    static void stopTheOtherNode() {
        otherNode.close();
    }

    @AfterEach
    void cleanUp() {
        jdbc.sql("delete from briefing where title = ?").param(TITLE).update();
    }

    @Test
    void ofAThousandWhoPressAtOnceExactlyAsManyGetAPlaceAsThereAre() throws Exception {
        var briefing = open(100);
        var nodes = List.of(registering(thisNode), registering(otherNode));

        var began = System.nanoTime();
        var pressed = atOnce(1000, number -> nodes.get(number % 2).register(somebody(briefing, "Person " + number)));
        var seconds = (System.nanoTime() - began) / 1e9;

        assertThat(failures(pressed)).isEmpty();
        assertThat(accepted()).isEqualTo(100);
        assertThat(count("state = 'WAITING'")).isEqualTo(900);
        assertThat(count("queue = (select max(s.queue) from registration s where s.briefing_id = r.briefing_id)"))
                .as("everybody came in a turn of their own")
                .isEqualTo(1);
        assertThat(SeatTaking.contradictions(jdbc)).isZero();
        LoggerFactory.getLogger(SeatsRaceTest.class).info("{} registrations a second", Math.round(1000 / seconds));
    }

    @Test
    void ofTwoHundredBriefingsWithOnePlaceEachGivesOne() throws Exception {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 200; i++) {
            ids.add(open(1));
        }
        var nodes = List.of(registering(thisNode), registering(otherNode));

        var pressed = atOnce(
                800, number -> nodes.get(number % 2).register(somebody(ids.get(number / 4), "Person " + number)));

        assertThat(failures(pressed)).isEmpty();
        assertThat(accepted()).isEqualTo(200);
        assertThat(oversold()).isZero();
        assertThat(SeatTaking.contradictions(jdbc)).isZero();
    }

    /** The twins that prove the harness: without the guard the same nodes sell places twice. */
    @Test
    void withoutTheGuardTheyWouldSellPlacesTwice() throws Exception {
        var one = open(100);
        var twins = List.of(withoutGuard(thisNode), withoutGuard(otherNode));
        atOnce(1000, number -> twins.get(number % 2).register(somebody(one, "Person " + number)));
        assertThat(oversold()).as("a thousand at one").isOne();
        cleanUp();

        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 200; i++) {
            ids.add(open(1));
        }
        atOnce(800, number -> twins.get(number % 2).register(somebody(ids.get(number / 4), "Person " + number)));
        assertThat(oversold()).as("of two hundred").isPositive();
    }

    @Test
    void whoPressesOnBothNodesAtOnceHasOnePlace() throws Exception {
        var briefing = open(50);
        var nodes = List.of(registering(thisNode), registering(otherNode));

        var pressed = atOnce(60, number -> nodes.get(number % 2).register(somebody(briefing, "Person " + number % 6)));

        assertThat(failures(pressed)).isEmpty();
        assertThat(accepted()).isEqualTo(6);
    }

    @Test
    void registeringCancellingTakingAndLapsingAllAtOnceLoseNoPlace() throws Exception {
        var briefing = open(5);
        var nodes = List.of(thisNode, otherNode);

        var happened = atOnce(12, number -> {
            var random = new Random(number);
            var seats = seats(nodes.get(number % 2));
            var registrations = nodes.get(number % 2).getBean(Registrations.class);
            for (int step = 0; step < 25; step++) {
                var coming =
                        registrations.of(briefing, EnumSet.of(RegistrationState.ACCEPTED, RegistrationState.OFFERED));
                if (coming.isEmpty() || random.nextInt(3) > 0) {
                    seats.register(somebody(briefing, "Person " + number + "-" + step));
                    continue;
                }
                var somebody = coming.get(random.nextInt(coming.size()));
                if (somebody.state() == RegistrationState.OFFERED && random.nextBoolean()) {
                    jdbc.sql("update registration set offer_until = '2026-01-01' where id = ? and state = 'OFFERED'")
                            .param(somebody.id())
                            .update();
                    seats.tidy(briefing);
                } else {
                    seats.cancel(somebody, "By chance");
                }
            }
            return briefing;
        });

        assertThat(failures(happened)).isEmpty();
        assertThat(SeatTaking.contradictions(jdbc)).isZero();
        assertThat(count("state in ('ACCEPTED', 'OFFERED')")).isEqualTo(5);
    }

    private UUID open(int capacity) {
        return SampleBriefing.of(world.lewishamDesk().id())
                .titled(TITLE)
                .with(capacity)
                .open(briefings);
    }

    private static Seats seats(ConfigurableApplicationContext node) {
        return node.getBean(Seats.class);
    }

    /** As people press: through the gate of the node. */
    private static Registering registering(ConfigurableApplicationContext node) {
        return node.getBean(RegistrationDesk.class)::register;
    }

    private interface Registering {
        Registration register(Seeker seeker);
    }

    /** The same service of that node, with rows that count instead of deciding. */
    private static Registering withoutGuard(ConfigurableApplicationContext node) {
        var jdbc = node.getBean(JdbcClient.class);
        var seats = new Seats(
                new UnguardedPools(jdbc, node.getBean(Clock.class)),
                node.getBean(Registrations.class),
                node.getBean(WaitingLine.class),
                node.getBean(Invitations.class),
                node,
                node.getBean(Clock.class));
        var transaction = node.getBean(TransactionTemplate.class);
        var gate = node.getBean(Gate.class);
        return seeker -> gate.pass(() -> Objects.requireNonNull(transaction.execute(_ -> seats.register(seeker))));
    }

    private long accepted() {
        return count("state = 'ACCEPTED'");
    }

    private long count(String condition) {
        return jdbc.sql(
                        "select count(*) from registration r join briefing b on b.id = r.briefing_id and b.title = ? where r."
                                + condition)
                .param(TITLE)
                .query(Long.class)
                .single();
    }

    private long oversold() {
        return jdbc.sql("""
                        select count(*) from briefing b where b.title = ?
                        and (select sum(places) from seat_pool p where p.briefing_id = b.id)
                            < (select count(*) from registration r where r.briefing_id = b.id and r.state = 'ACCEPTED')""").param(TITLE).query(Long.class).single();
    }

    private static final class UnguardedPools extends SeatPools {

        private final JdbcClient jdbc;

        UnguardedPools(JdbcClient jdbc, Clock clock) {
            super(jdbc, clock);
            this.jdbc = jdbc;
        }

        @Override
        boolean begin(UUID briefingId) {
            return true;
        }

        @Override
        boolean take(SeatPool pool) {
            return jdbc.sql("""
                            select count(*) < :places from registration
                            where pool_id = :pool and state in ('ACCEPTED', 'OFFERED')""")
                    .param("places", pool.places())
                    .param("pool", pool.id())
                    .query(Boolean.class)
                    .single();
        }
    }
}
