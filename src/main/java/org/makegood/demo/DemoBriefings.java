package org.makegood.demo;

import static org.makegood.demo.DemoGuests.OFFICER;
import static org.makegood.demo.DemoGuests.isOf;
import static org.makegood.demo.DemoGuests.officer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import org.makegood.demo.BriefingRows.Guest;
import org.makegood.demo.BriefingRows.Point;
import org.makegood.demo.BriefingRows.Script;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The briefings of the demo: the breakfast seminar of 15 July 2014 as history, one just held, two to come, and one that is
 * full.
 */
@Component
class DemoBriefings {

    private static final LocalDate SEMINAR = LocalDate.of(2014, 7, 15);
    private static final String PLACE = "59½ Southwark Street, London SE1 0AL";

    private final JdbcTemplate jdbc;
    private final DemoWorld world;
    private final DemoGuests guests;
    private final Clock clock;

    /** For the codes that open pages without an account; a demo may stand in the open. */
    private final Random tokens = new SecureRandom();

    DemoBriefings(JdbcTemplate jdbc, DemoWorld world, DemoGuests guests, Clock clock) {
        this.jdbc = jdbc;
        this.world = world;
        this.guests = guests;
        this.clock = clock;
    }

    void build() {
        var offices = world.londonAreas().stream().map(guests::office).toList();
        offices.forEach(guests::address);
        seminar(offices);
        lastWeek(offices);
        cleanStreets(offices);
        full(offices);
        saveTheDate();
    }

    /** All 33 authorities were invited; three in four answered, and most of those who had a place came. */
    private void seminar(List<Guest> offices) {
        var rows = rows();
        var by = guests.organiser("Regional office, London");
        var sent = at(SEMINAR.minusWeeks(6), 10, 0);
        rows.briefing(
                new Script(
                        "Breakfast seminar: who does what in probation from June on",
                        "The probation service was divided in June 2014. Who is responsible for what in each borough"
                                + " now, and whom to call.",
                        "HELD",
                        "PARTNERS",
                        PLACE,
                        at(SEMINAR, 8, 30),
                        at(SEMINAR, 9, 0),
                        at(SEMINAR, 10, 0),
                        60,
                        List.of(
                                new Point(LocalTime.of(9, 0), "Welcome", null),
                                new Point(LocalTime.of(9, 10), "What changed in June", "Regional director"),
                                new Point(LocalTime.of(9, 35), "Questions", null))),
                by,
                sent);
        rows.begun("OPEN", sent, by);
        rows.step("HELD", at(SEMINAR, 10, 0), null);
        rows.material(
                "Slides of the seminar", "https://briefings.example.org/2014-07-15/slides.pdf", at(SEMINAR, 14, 0));
        for (int number = 0; number < offices.size(); number++) {
            var state = number % 4 == 3 ? "SENT" : number % 11 == 5 ? "DECLINED" : "ACCEPTED";
            var declined = state.equals("DECLINED") ? "Nobody is free that morning" : null;
            var invitation = rows.invitation(offices.get(number), state, sent, by.by(), declined);
            if (state.equals("ACCEPTED")) {
                var came = number % 9 == 4 ? null : at(SEMINAR, 8, 30 + number % 25);
                rows.comes(officer(offices.get(number), OFFICER), invitation, sent.plus(3, ChronoUnit.DAYS), came);
                if (number % 3 == 0) {
                    rows.comes(
                            officer(offices.get(number), "Housing officer"),
                            null,
                            sent.plus(4, ChronoUnit.DAYS),
                            at(SEMINAR, 8, 40));
                }
            }
        }
        rows.insert();
    }

    /** Just held: most came, and some have said how it was. */
    private void lastWeek(List<Guest> offices) {
        var rows = rows();
        var day = Days.today(clock).minusWeeks(1).with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        var by = guests.organiser("Partnerships desk, Lewisham and Bromley");
        var opened = at(day.minusWeeks(5), 9, 0);
        rows.briefing(
                new Script(
                        "One form for every concern: how the portal works",
                        "What a concern needs, who reads it, and by when you are answered.",
                        "HELD",
                        "PARTNERS",
                        "Civic Suite, Catford Road, London SE6 4RU",
                        at(day, 9, 0),
                        at(day, 9, 30),
                        at(day, 11, 0),
                        24,
                        List.of(
                                new Point(
                                        LocalTime.of(9, 30), "A concern from start to answer", "Partnerships officer"),
                                new Point(LocalTime.of(10, 30), "Your questions", null))),
                by,
                opened);
        rows.begun("OPEN", opened, by);
        rows.step("HELD", at(day, 11, 0), null);
        var useful = List.of("VERY", "QUITE", "VERY", "LITTLE", "QUITE");
        for (int number = 0; number < 14; number++) {
            var came = number % 6 == 5 ? null : at(day, 9, 2 * number);
            var comes = rows.comes(
                    officer(offices.get(number), OFFICER), null, opened.plus(2 + number, ChronoUnit.HOURS), came);
            if (number > 0 && number <= useful.size() && came != null) {
                rows.feedback(
                        comes,
                        useful.get(number - 1),
                        number == 1 ? "I know now which desk to write to." : null,
                        number == 4 ? "Leave more time for questions." : null,
                        at(day.plusDays(1), 9, number));
            }
        }
        rows.insert();
    }

    /** To come, with most places free: Lewisham has one, Southwark is invited and has not answered. */
    private void cleanStreets(List<Guest> offices) {
        var rows = rows();
        var day = inWeeks(3, DayOfWeek.WEDNESDAY);
        var by = guests.organiser("Partnerships desk, Lewisham and Bromley");
        var sent = clock.instant().minus(9, ChronoUnit.DAYS);
        rows.briefing(
                new Script(
                        "Clean streets: how to propose work for Community Payback",
                        "What unpaid work can do in your area, what a site needs, and how long it takes from proposal"
                                + " to the first day of work.",
                        "OPEN",
                        "PUBLIC",
                        "Civic Suite, Catford Road, London SE6 4RU",
                        at(day, 9, 30),
                        at(day, 10, 0),
                        at(day, 11, 30),
                        60,
                        List.of(
                                new Point(LocalTime.of(10, 0), "Welcome", null),
                                new Point(LocalTime.of(10, 10), "A project from start to end", "Partnerships officer"),
                                new Point(LocalTime.of(11, 0), "Your sites, and questions", null))),
                by,
                sent);
        rows.begun("OPEN", sent, by);
        for (int number = 0; number < offices.size(); number++) {
            var office = offices.get(number);
            var accepted = isOf(office, "lewisham") || number % 4 == 0 && !isOf(office, "southwark");
            var invitation = rows.invitation(office, accepted ? "ACCEPTED" : "SENT", sent, by.by(), null);
            if (accepted) {
                rows.comes(guests.account(office), invitation, sent.plus(2, ChronoUnit.DAYS), null);
            }
        }
        rows.insert();
    }

    /** No place left: Lewisham has one, Southwark is second in the line. */
    private void full(List<Guest> offices) {
        var rows = rows();
        var day = inWeeks(2, DayOfWeek.TUESDAY);
        var by = guests.organiser("Partnerships desk, Lewisham and Bromley");
        var opened = clock.instant().minus(20, ChronoUnit.DAYS);
        int places = 12;
        rows.briefing(
                new Script(
                        "Walk round three sites in Lewisham",
                        "Two hours on foot with the supervisors: a churchyard, an estate path and a riverbank.",
                        "OPEN",
                        "PARTNERS",
                        "Ladywell station, London SE13 7XB",
                        at(day, 13, 45),
                        at(day, 14, 0),
                        at(day, 16, 0),
                        places,
                        List.of()),
                by,
                opened);
        rows.begun("OPEN", opened, by);
        var lewisham =
                offices.stream().filter(office -> isOf(office, "lewisham")).toList();
        var southwark =
                offices.stream().filter(office -> isOf(office, "southwark")).toList();
        var others = offices.stream()
                .filter(office -> !lewisham.contains(office) && !southwark.contains(office))
                .toList();
        rows.comes(guests.account(lewisham.getFirst()), null, opened.plus(1, ChronoUnit.DAYS), null);
        others.stream()
                .limit(places - 1)
                .forEach(office -> rows.comes(guests.account(office), null, opened.plus(2, ChronoUnit.DAYS), null));
        rows.waits(guests.account(others.get(places)), opened.plus(5, ChronoUnit.DAYS));
        rows.waits(guests.account(southwark.getFirst()), opened.plus(6, ChronoUnit.DAYS));
        rows.waits(guests.account(others.get(places + 1)), opened.plus(7, ChronoUnit.DAYS));
        rows.insert();
    }

    private void saveTheDate() {
        var rows = rows();
        var day = inWeeks(9, DayOfWeek.THURSDAY);
        var by = guests.organiser("Regional office, London");
        var told = clock.instant().minus(3, ChronoUnit.DAYS);
        rows.briefing(
                new Script(
                        "Autumn briefing: a year of concerns and what came of them",
                        "What partners raised in the last year, how fast it was answered, and what changed because of"
                                + " it.",
                        "SAVE_THE_DATE",
                        "PARTNERS",
                        PLACE,
                        at(day, 8, 30),
                        at(day, 9, 0),
                        at(day, 10, 30),
                        80,
                        List.of()),
                by,
                told);
        rows.begun("SAVE_THE_DATE", told, by);
        rows.insert();
    }

    private BriefingRows rows() {
        return new BriefingRows(jdbc, clock, tokens);
    }

    private LocalDate inWeeks(int weeks, DayOfWeek weekday) {
        return Days.today(clock).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return Days.instant(day, LocalTime.of(hour, minute));
    }
}
