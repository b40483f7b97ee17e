package org.makegood.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.PostcodeTrials;
import org.makegood.areas.UnitLevel;
import org.makegood.areas.WorkingCalendar;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a database with the data set "national", by which the portal is measured. Goes on where it was stopped. */
@Component
public class NationalData {

    /** Somebody who compiles overviews for the whole of England and Wales. */
    public static final String COMPILER = "national.compiler";

    /** How many there are in the end of each; what is there already counts. */
    record Size(long organisations, long people, long concerns, long proposals, long briefings) {}

    static final Size NATIONAL = new Size(5_000, 20_000, 100_000, 100_000, 500);

    private static final Logger log = LoggerFactory.getLogger(NationalData.class);
    private static final long SEED = 1907;
    private static final long SEED_OF_PROPOSALS = 1972;
    private static final int VISITORS = 20;
    private static final int BATCH = 1_000;
    private static final int DAYS = 3 * 365;
    private static final LocalDate BEGINNING = LocalDate.of(2021, 6, 26);

    private final DemoWorld world;
    private final StoryWriter writer;
    private final NationalBriefings briefings;
    private final PostcodeTrials postcodes;
    private final AreaDirectory areas;
    private final WorkingCalendar calendar;
    private final TransactionOperations transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    NationalData(
            DemoWorld world,
            StoryWriter writer,
            NationalBriefings briefings,
            PostcodeTrials postcodes,
            AreaDirectory areas,
            WorkingCalendar calendar,
            TransactionOperations transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.world = world;
        this.writer = writer;
        this.briefings = briefings;
        this.postcodes = postcodes;
        this.areas = areas;
        this.calendar = calendar;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of it, with the postcodes that the portal itself loads in the background. */
    public void fill() throws InterruptedException {
        while (Boolean.TRUE.equals(jdbc.queryForObject(
                "select digest = '' from reference_load where name = 'postcodes'", Boolean.class))) {
            Thread.sleep(1_000);
        }
        if (fill(NATIONAL)) {
            makeStatistics();
        }
        log.info("The national data set is there: {}", written());
    }

    /** How many rows there are of what. */
    public String written() {
        return "%,d areas, %,d regions, %,d PDUs, %,d organisations, %,d people, %,d concerns, %,d proposals, %,d messages, %,d briefings with %,d registrations, %,d postcodes"
                .formatted(
                        count("area"),
                        areas.units(UnitLevel.REGION).size(),
                        areas.units(UnitLevel.PDU).stream()
                                .filter(unit -> unit.existsOn(Days.today(clock)))
                                .count(),
                        count("organisation"),
                        count("person"),
                        count("concern"),
                        count("proposal"),
                        count("message"),
                        count("briefing"),
                        count("registration"),
                        count("postcode"));
    }

    /** Returns whether anything was missing. */
    boolean fill(Size size) {
        var random = new Random(SEED);
        var before = there();
        transaction.executeWithoutResult(_ -> bodies());
        inBatches("organisations", count("organisation"), size.organisations, (from, to) -> groups(from, to, random));
        inBatches("people", count("person"), size.people, (from, to) -> partners(from, to, random));
        concerns(size);
        proposals(size);
        briefings(size);
        return !before.equals(there());
    }

    /** How many there are of each. */
    Size there() {
        return new Size(count("organisation"), count("person"), count("concern"), count("proposal"), count("briefing"));
    }

    /** So that the server plans with what is there now. */
    private void makeStatistics() {
        jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type = 'BASE TABLE'",
                        String.class)
                .forEach(table -> jdbc.execute("analyze table " + table));
    }

    private void bodies() {
        if (!world.exists()) {
            world.build();
        }
        world.reporters(areas.areas());
        if (jdbc.queryForList("select id from person where username = ?", COMPILER)
                .isEmpty()) {
            var all = areas.areas().stream().map(Area::code).toList();
            var body = world.organisation("Example National Overview", OrganisationKind.OVERVIEW_BODY, all);
            world.person(COMPILER, "Overview officer", null, AppointmentRole.COMPILER, body);
        }
    }

    private void groups(long from, long to, Random random) {
        var councils = areas.areas();
        var groups = new ArrayList<Object[]>();
        var served = new ArrayList<Object[]>();
        for (long number = from; number < to; number++) {
            var id = Ids.next(clock);
            var area = councils.get(random.nextInt(councils.size()));
            groups.add(new Object[] {id, "Community group %d, %s".formatted(number, area.name())});
            served.add(new Object[] {id, area.code()});
        }
        jdbc.batchUpdate("insert into organisation (id, version, name, kind) values (?, 0, ?, 'CHARITY')", groups);
        jdbc.batchUpdate("insert into organisation_area (organisation_id, area_code) values (?, ?)", served);
    }

    private void partners(long from, long to, Random random) {
        var bodies = jdbc.queryForList("select id from organisation order by id", UUID.class);
        var people = new ArrayList<Object[]>();
        var appointments = new ArrayList<Object[]>();
        for (long number = from; number < to; number++) {
            var id = Ids.next(clock);
            var username = "partner.%05d".formatted(number);
            people.add(new Object[] {id, username, username + "@makegood.example", "Partner %d".formatted(number)});
            appointments.add(new Object[] {Ids.next(clock), id, bodies.get(random.nextInt(bodies.size())), BEGINNING});
        }
        jdbc.batchUpdate("insert into person (id, version, username, email, name) values (?, 0, ?, ?, ?)", people);
        jdbc.batchUpdate("""
                insert into appointment (id, version, person_id, role, organisation_id, valid_from)
                values (?, 0, ?, 'PARTNER', ?, ?)""", appointments);
    }

    private void concerns(Size size) {
        var there = count("concern");
        var seed = SEED + there;
        var stories = new ConcernStories(chance(seed), List.of(), clock.instant());
        cases("concerns", there, size.concerns, seed, stories, 0);
    }

    private void proposals(Size size) {
        var there = count("proposal");
        var seed = SEED_OF_PROPOSALS + there;
        var stories = new ProposalStories(chance(seed), postcodes.ofEachCouncil(), clock.instant());
        cases("proposals", there, size.proposals, seed, stories, VISITORS);
    }

    private Chance chance(long seed) {
        return new Chance(seed, calendar.workingDays());
    }

    /** @param visitors how many in a hundred are sent by visitors */
    private void cases(String what, long there, long wanted, long seed, Stories stories, int visitors) {
        var random = new Random(seed);
        var reporters = world.everybodyWhoReports();
        var run = writer.new Run(seed);
        inBatches(what, there, wanted, (from, to) -> {
            var made = new ArrayList<Story>();
            for (long number = from; number < to; number++) {
                var partner = reporters.get(random.nextInt(reporters.size()));
                var visitor = Reporter.visitor("A neighbour", partner.areaCode(), partner.area());
                made.add(stories.next(random.nextInt(100) < visitors ? visitor : partner, DAYS));
            }
            run.write(made);
        });
    }

    private void briefings(Size size) {
        var there = count("briefing");
        var random = new Random(SEED + there);
        inBatches(
                "briefings", there, size.briefings, (from, to) -> briefings.write(Math.toIntExact(to - from), random));
    }

    private void inBatches(String what, long there, long wanted, BiConsumer<Long, Long> write) {
        for (long from = there; from < wanted; from += BATCH) {
            long begin = from;
            long end = Math.min(from + BATCH, wanted);
            transaction.executeWithoutResult(_ -> write.accept(begin, end));
            if (end / BATCH % 5 == 0 || end == wanted) {
                log.info("{} of {} {}", end, wanted, what);
            }
        }
    }

    private long count(String table) {
        var rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
