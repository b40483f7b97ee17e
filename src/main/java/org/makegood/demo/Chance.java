package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** Draws what is made up: the same for the same seed. */
final class Chance {

    private static final int OPENING = 8 * 3600;
    private static final int OPEN_FOR = 10 * 3600;

    private final Random random;
    private final WorkingDays calendar;

    Chance(long seed, WorkingDays calendar) {
        random = new Random(seed);
        this.calendar = calendar;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return random.nextInt(100) < times;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A moment in office hours. */
    Instant during(LocalDate day) {
        var seconds = OPENING + random.nextInt(OPEN_FOR);
        return day.atTime(LocalTime.ofSecondOfDay(seconds)).atZone(Days.LONDON).toInstant();
    }

    /** A moment in office hours of one of so many last days. */
    Instant arrival(int days, Instant now) {
        var day = Days.of(now).minusDays(below(days));
        var at = during(day);
        return at.isAfter(now) ? during(day.minusDays(1)) : at;
    }

    Instant later(Instant from, int workingDays) {
        var at = during(calendar.after(Days.of(from), workingDays));
        return at.isAfter(from) ? at : from.plusSeconds(600 + random.nextInt(3000));
    }

    /** A working day so many after another. */
    LocalDate workingDay(LocalDate from, int later) {
        return calendar.after(from, later);
    }

    /** How many working days lie between two moments. */
    int workingDays(Instant from, Instant to) {
        return calendar.between(Days.of(from), Days.of(to));
    }

    /** A version 7 UUID of that moment, with the rest from the seed. */
    UUID id(Instant at) {
        long first = (at.toEpochMilli() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
        return new UUID(first, 0x8000_0000_0000_0000L | (random.nextLong() >>> 2));
    }
}
