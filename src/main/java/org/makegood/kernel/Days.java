package org.makegood.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates and times as the portal counts and writes them: days of Europe/London, "15 July 2026", "9:00am". */
public final class Days {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final int YEARS_AHEAD = 10;

    /** What to say of a day that is too far. */
    public static final String TOO_FAR = "Give a day within the next %d years".formatted(YEARS_AHEAD);

    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "d/M/uuuu", "d/M/uu", "d M uuuu", "uuuu/M/d")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    /**
     * Reads a day as people write it: "3 September 2026", "Thursday 3rd Sept 2026", "3/9/2026", "3.9.26", "3 9 2026",
     * "2026-09-03". Day before month, as here. Empty when it is no day of the calendar.
     */
    public static Optional<LocalDate> parse(String typed) {
        var plain = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*", "")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("\\bsept\\b", "sep")
                .replaceAll("[,\\s]+", " ")
                .replaceAll(" ?[/.-] ?", "/")
                .strip();
        return TYPED.stream().flatMap(format -> read(plain, format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String plain, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(plain, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Whether a day that somebody plans for lies so far ahead that it is a slip of the finger, such as 2206 for 2026. */
    public static boolean isTooFar(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** A time of London as an instant; of an hour that the clocks skip, the one after it. */
    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
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
