package org.makegood.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.demo.BriefingRows.Guest;
import org.makegood.demo.BriefingRows.Organiser;
import org.makegood.demo.BriefingRows.Point;
import org.makegood.demo.BriefingRows.Script;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Briefings of all regions over three years, a quarter of a year of them still to come, with guests as many as places. */
@Component
class NationalBriefings {

    private static final int DAYS_PAST = 1_000;
    private static final int DAYS_TO_COME = 90;
    private static final int MOST_INVITED = 60;
    private static final List<String> TITLES = List.of(
            "What unpaid work can do for your area",
            "Who does what in probation from this year on",
            "How a site is assessed",
            "A year of concerns and what came of them");

    private final JdbcTemplate jdbc;
    private final AreaDirectory areas;
    private final Organisations organisations;
    private final DemoGuests guests;
    private final Clock clock;

    NationalBriefings(
            JdbcTemplate jdbc, AreaDirectory areas, Organisations organisations, DemoGuests guests, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.guests = guests;
        this.clock = clock;
    }

    void write(int howMany, Random random) {
        var desks = guests.organisers();
        var offices = offices();
        for (int number = 0; number < howMany; number++) {
            var desk = desks.get(random.nextInt(desks.size()));
            write(desk, new ArrayList<>(offices.getOrDefault(desk.regionCode(), List.of())), random);
        }
    }

    /** The offices of councils, by region. */
    private Map<String, List<Guest>> offices() {
        var today = Days.today(clock);
        var offices = new HashMap<String, List<Guest>>();
        for (var area : areas.areas()) {
            var region = areas.region(area.code(), today).map(Unit::code).orElse("");
            organisations
                    .councilOf(area.code())
                    .ifPresent(council -> offices.computeIfAbsent(region, _ -> new ArrayList<>())
                            .add(new Guest(
                                    council.id(),
                                    council.name(),
                                    area.code(),
                                    null,
                                    "Community safety team",
                                    "community-safety.%s@example.org".formatted(area.slug()))));
        }
        return offices;
    }

    private void write(Organiser desk, List<Guest> offices, Random random) {
        var day = Days.today(clock).plusDays(random.nextInt(DAYS_PAST + DAYS_TO_COME) - DAYS_PAST);
        var starts = Days.instant(day, LocalTime.of(9 + random.nextInt(6), 0));
        var sent = starts.minus(DAYS_TO_COME + 10L, ChronoUnit.DAYS);
        var over = starts.isBefore(clock.instant().minus(1, ChronoUnit.DAYS));
        var rows = new BriefingRows(jdbc, clock, random);
        int places = 20 + 10 * random.nextInt(9);
        rows.briefing(script(day, starts, over, places, random), desk, sent);
        rows.step("DRAFT", sent, desk.by());
        rows.step("OPEN", sent, desk.by());
        if (over) {
            rows.step("HELD", starts.plus(2, ChronoUnit.HOURS), null);
        }
        Collections.shuffle(offices, random);
        int free = places;
        for (var office : offices.subList(0, Math.min(MOST_INVITED, offices.size()))) {
            free -= invite(rows, office, desk, sent, free, over ? starts : null, random);
        }
        fill(rows, offices, sent, random.nextInt(free + 5), free, over ? starts : null, random);
        rows.insert();
    }

    /** Returns how many places it took. */
    private static int invite(
            BriefingRows rows,
            Guest office,
            Organiser desk,
            Instant sent,
            int free,
            @Nullable Instant held,
            Random random) {
        int drawn = random.nextInt(10);
        if (drawn < 3 || free == 0) {
            rows.invitation(office, "SENT", sent, desk.by(), null);
            return 0;
        }
        if (drawn < 5) {
            rows.invitation(office, "DECLINED", sent, desk.by(), "Nobody is free on that day");
            return 0;
        }
        var invitation = rows.invitation(office, "ACCEPTED", sent, desk.by(), null);
        rows.comes(office, invitation, sent.plus(3, ChronoUnit.DAYS), arrival(held, random));
        return 1;
    }

    /** Others who register themselves, the last ones for the waiting list. */
    private static void fill(
            BriefingRows rows,
            List<Guest> offices,
            Instant sent,
            int more,
            int free,
            @Nullable Instant held,
            Random random) {
        for (int number = 0; number < more && !offices.isEmpty(); number++) {
            var office = offices.get(random.nextInt(offices.size()));
            var guest = new Guest(
                    office.organisationId(),
                    office.organisation(),
                    office.areaCode(),
                    null,
                    "Officer " + (number + 1),
                    "officer-%d.%s".formatted(number, office.email()));
            var asked = sent.plus(4L + number % 20, ChronoUnit.DAYS);
            if (number < free) {
                rows.comes(guest, null, asked, arrival(held, random));
            } else {
                rows.waits(guest, asked);
            }
        }
    }

    private static @Nullable Instant arrival(@Nullable Instant held, Random random) {
        return held == null || random.nextInt(6) == 0 ? null : held.minus(random.nextInt(25), ChronoUnit.MINUTES);
    }

    private static Script script(LocalDate day, Instant starts, boolean over, int places, Random random) {
        var begins = LocalTime.ofInstant(starts, Days.LONDON);
        return new Script(
                TITLES.get(random.nextInt(TITLES.size())) + ", " + Days.written(day),
                "Who comes learns what is planned in the region, and can ask about their own area.",
                over ? "HELD" : "OPEN",
                random.nextBoolean() ? "PUBLIC" : "PARTNERS",
                "The civic centre",
                starts.minus(30, ChronoUnit.MINUTES),
                starts,
                starts.plus(90, ChronoUnit.MINUTES),
                places,
                List.of(
                        new Point(begins, "Welcome", null),
                        new Point(begins.plusMinutes(10), "What is planned", "Regional director"),
                        new Point(begins.plusMinutes(60), "Questions", null)));
    }
}
