package org.makegood.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the portal counts and writes them: days of Europe/London, "15 July 2026", "9:00am". */
public final class Days {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Days() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The first instant of a day in London, also on the two days when clocks change. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** "15 July 2026". */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tuesday 8 September 2026". */
    public static String withWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Tue 8 Sep". */
    public static String brief(LocalDate day) {
        return SHORT_DAY.format(day).replace("Sept", "Sep");
    }

    /** "9:00am". */
    public static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.UK);
    }

    /** "19 August 2026, 2:05pm". */
    public static String written(Instant instant) {
        ZonedDateTime there = instant.atZone(LONDON);
        return written(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }
}
