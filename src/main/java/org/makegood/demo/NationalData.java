package org.makegood.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.WorkingCalendar;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.OrganisationKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a database with the data set "national", by which the portal is measured. Goes on where it was stopped. */
@Component
class NationalData {

    static final int ORGANISATIONS = 5_000;
    static final int PEOPLE = 20_000;
    static final int CONCERNS = 100_000;

    private static final Logger log = LoggerFactory.getLogger(NationalData.class);
    private static final long SEED = 1907;
    private static final int BATCH = 1_000;
    private static final int DAYS = 3 * 365;

    private final DemoWorld world;
    private final StoryWriter writer;
    private final AreaDirectory areas;
    private final WorkingCalendar calendar;
    private final TransactionOperations transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    NationalData(
            DemoWorld world,
            StoryWriter writer,
            AreaDirectory areas,
            WorkingCalendar calendar,
            TransactionOperations transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.world = world;
        this.writer = writer;
        this.areas = areas;
        this.calendar = calendar;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void fill() {
        if (!world.exists()) {
            transaction.executeWithoutResult(_ -> world.build());
        }
        transaction.executeWithoutResult(_ -> bodies());
        concerns();
        log.info(
                "The national data set is there: {} organisations, {} people, {} concerns, {} messages.",
                count("organisation"),
                count("person"),
                count("concern"),
                count("message"));
    }

    private void bodies() {
        var random = new Random(SEED);
        var councils = areas.areas();
        world.reporters(councils);
        for (long number = count("organisation"); number < ORGANISATIONS; number++) {
            var area = councils.get(random.nextInt(councils.size()));
            world.organisation(
                    "Community group %d, %s".formatted(number, area.name()),
                    OrganisationKind.CHARITY,
                    List.of(area.code()));
        }
        var bodies = jdbc.queryForList("select id from organisation order by id", UUID.class);
        for (long number = count("person"); number < PEOPLE; number++) {
            world.person(
                    "partner.%05d".formatted(number),
                    "Partner %d".formatted(number),
                    null,
                    AppointmentRole.PARTNER,
                    bodies.get(random.nextInt(bodies.size())));
        }
    }

    private void concerns() {
        var there = count("concern");
        var random = new Random(SEED + there);
        var stories = new Stories(SEED + there, calendar.workingDays(), clock.instant());
        var reporters = world.reporters(areas.areas());
        var run = writer.new Run(SEED + there);
        for (long number = there; number < CONCERNS; number += BATCH) {
            var made = new ArrayList<Story>(BATCH);
            while (made.size() < BATCH) {
                made.add(stories.next(reporters.get(random.nextInt(reporters.size())), List.of(), DAYS));
            }
            transaction.executeWithoutResult(_ -> run.write(made));
            if (number / BATCH % 10 == 9) {
                log.info("{} of {} concerns", number + BATCH, CONCERNS);
            }
        }
    }

    private long count(String table) {
        var rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
