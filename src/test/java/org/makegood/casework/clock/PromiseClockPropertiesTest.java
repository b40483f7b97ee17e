package org.makegood.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.makegood.casework.clock.TrackDay.Kind;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/** What must hold of every clock, tried on many random ones: any order of turns, any holidays, any day of looking. */
class PromiseClockPropertiesTest {

    private static final int TRIES = 3000;

    @Test
    void everyWorkingDayAfterArrivalIsEitherUsedOrPaused() {
        tryMany((clock, today) -> assertThat(clock.dayNumber(today) + clock.pausedDays(today))
                .isEqualTo(clock.calendar().between(clock.startedOn(), today)));
    }

    @Test
    void theDayNumberNeverGoesBackAndNeverJumps() {
        tryMany((clock, today) -> {
            for (var day = clock.startedOn(); day.isBefore(today); day = day.plusDays(1)) {
                assertThat(clock.dayNumber(day.plusDays(1)) - clock.dayNumber(day))
                        .isBetween(0, 1);
            }
        });
    }

    @Test
    void theLastDayIsTheDayWhoseNumberIsThePromise() {
        tryMany((clock, _) -> {
            if (clock.state() == ClockState.RUNNING) {
                assertThat(clock.calendar().isWorkingDay(clock.answerDue())).isTrue();
                assertThat(clock.dayNumber(clock.answerDue()))
                        .isEqualTo(clock.promise().answerWithin());
            }
        });
    }

    @Test
    void itIsLateExactlyWhenMoreDaysWereUsedThanPromised() {
        tryMany((clock, today) -> {
            if (clock.state() == ClockState.RUNNING && clock.acknowledgedAt().isPresent()) {
                assertThat(clock.on(today).late()).isEqualTo(today.isAfter(clock.answerDue()));
            }
        });
    }

    @Test
    void waitingOneMoreWorkingDayMovesTheEndByOneWorkingDay() {
        tryMany((clock, today) -> {
            if (clock.pausedOn().filter(day -> day.isBefore(clock.answerDue())).isPresent()) {
                var now = clock.after(resumed(today)).answerDue();
                var next = clock.calendar().after(today, 1);
                assertThat(clock.after(resumed(next)).answerDue())
                        .isEqualTo(clock.calendar().after(now, 1));
            }
        });
    }

    @Test
    void theTrackTellsTheSameAsTheNumbers() {
        tryMany((clock, today) -> {
            var track = clock.on(today).track();
            assertThat(track.stream()
                            .filter(day -> day.kind() == Kind.PAUSED)
                            .mapToInt(TrackDay::days)
                            .sum())
                    .isEqualTo(clock.pausedDays(clock.answeredAt().map(Days::of).orElse(today)));
            var numbers = track.stream()
                    .filter(day -> day.kind() == Kind.USED || day.kind() == Kind.TO_COME)
                    .map(TrackDay::number)
                    .toList();
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(i + 1);
            }
            if (clock.state() != ClockState.STOPPED) {
                assertThat(numbers).hasSize(clock.promise().answerWithin());
                assertThat(track)
                        .filteredOn(TrackDay::last)
                        .singleElement()
                        .returns(clock.promise().answerWithin(), TrackDay::number);
            }
        });
    }

    @Test
    void takingTurnsOneByOneIsTheSameAsAllAtOnce() {
        var random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            var calendar = calendar(random);
            var turns = turns(random);
            var oneByOne = PromiseClock.of(turns.subList(0, 1), new Promise(2, 10), calendar);
            for (var turn : turns.subList(1, turns.size())) {
                oneByOne = oneByOne.after(turn);
            }
            var today = Days.of(turns.getLast().at()).plusDays(random.nextInt(30));
            assertThat(oneByOne.on(today))
                    .isEqualTo(
                            PromiseClock.of(turns, new Promise(2, 10), calendar).on(today));
        }
    }

    private static void tryMany(BiConsumer<PromiseClock, LocalDate> property) {
        var random = new Random(42);
        for (int i = 0; i < TRIES; i++) {
            var turns = turns(random);
            var within = 1 + random.nextInt(3);
            var clock = PromiseClock.of(turns, new Promise(within, within + random.nextInt(12)), calendar(random));
            property.accept(clock, Days.of(turns.getLast().at()).plusDays(random.nextInt(40)));
        }
    }

    /** A start and then anything, up to some weeks apart, around the days when clocks change. */
    private static List<Turn> turns(Random random) {
        var at = Days.startOf(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)))
                .plus(Duration.ofMinutes(random.nextInt(24 * 60)));
        var turns = new ArrayList<Turn>();
        turns.add(new Turn(Turn.Kind.STARTED, at));
        for (int more = random.nextInt(8); more > 0; more--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * (random.nextBoolean() ? 1 : 12))));
            var kinds = random.nextInt(6) == 0
                    ? Turn.Kind.values()
                    : new Turn.Kind[] {Turn.Kind.PAUSED, Turn.Kind.RESUMED, Turn.Kind.ACKNOWLEDGED};
            turns.add(new Turn(kinds[random.nextInt(kinds.length)], at));
        }
        return turns;
    }

    private static WorkingDays calendar(Random random) {
        var holidays = new HashSet<LocalDate>();
        for (int i = random.nextInt(12); i > 0; i--) {
            holidays.add(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500)));
        }
        return new WorkingDays(holidays);
    }

    private static Turn resumed(LocalDate day) {
        return new Turn(Turn.Kind.RESUMED, Days.startOf(day));
    }
}
