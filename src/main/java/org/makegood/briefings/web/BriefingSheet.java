package org.makegood.briefings.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingTimes;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.seats.SeatCounts;
import org.makegood.kernel.Days;

/**
 * What plain pages and feeds say of a briefing: when and where it is, and how it stands.
 *
 * @param month for the leaf of a calendar, as are the next two
 * @param day "Wednesday 16 September 2026"
 * @param hours "9:30am to 12:00pm, doors open 9:00am"
 * @param state how it stands, in words
 * @param asks whether anybody may ask for a place now, or for one on the waiting list
 */
record BriefingSheet(
        @Nullable String slug,
        String title,
        String month,
        int date,
        String weekday,
        String day,
        String hours,
        @Nullable String place,
        boolean online,
        BriefingStatus status,
        String state,
        String closes,
        boolean asks) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    static BriefingSheet of(BriefingRow row) {
        return of(
                row.slug(),
                row.title(),
                row.times(),
                row.place(),
                row.online(),
                row.status(),
                row.seats(),
                row.audience());
    }

    static BriefingSheet of(BriefingView view) {
        return of(
                view.slug(),
                view.title(),
                view.times(),
                view.place(),
                view.online(),
                view.status(),
                view.seats(),
                view.audience());
    }

    private static BriefingSheet of(
            @Nullable String slug,
            String title,
            BriefingTimes times,
            @Nullable String place,
            boolean online,
            BriefingStatus status,
            SeatCounts seats,
            BriefingAudience audience) {
        var day = Days.of(times.startsAt());
        return new BriefingSheet(
                slug,
                title,
                MONTH.format(day),
                day.getDayOfMonth(),
                WEEKDAY.format(day),
                Days.withWeekday(day),
                hours(times),
                place,
                online,
                status,
                state(status, seats, times),
                Days.written(times.registrationClosesAt()),
                audience == BriefingAudience.PUBLIC
                        && (status == BriefingStatus.OPEN || status == BriefingStatus.FULL));
    }

    private static String hours(BriefingTimes times) {
        return "%s to %s, doors open %s"
                .formatted(time(times.startsAt()), time(times.endsAt()), time(times.doorsOpenAt()));
    }

    private static String state(BriefingStatus status, SeatCounts seats, BriefingTimes times) {
        return switch (status) {
            case OPEN -> seats.inWords();
            case FULL -> "Full: " + seats.inWords().replaceFirst("^N", "n");
            case SAVE_THE_DATE ->
                times.registrationOpensAt() == null
                        ? "Save the date: registration is not open yet"
                        : "Save the date: registration opens on " + Days.written(Days.of(times.registrationOpensAt()));
            case CLOSED -> "Registration has closed";
            case HELD, CANCELLED, DRAFT -> status.label();
        };
    }

    private static String time(Instant at) {
        return Days.time(at.atZone(Days.LONDON).toLocalTime());
    }
}
