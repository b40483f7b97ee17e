package org.makegood.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.WorkingDays;

/**
 * The promise on a case since it last started, worked out from its turns and from nothing else.
 *
 * <p>Days are days of London. The day a case arrives is day 0 at whatever hour, so that what is sent at six in the evening
 * is promised the same as what is sent at nine in the morning. The day of a question still counts; the day of the reply
 * does not, for the same reason. Every working day between the two is paused and moves the end by one.
 */
public final class PromiseClock {

    private final Promise promise;
    private final WorkingDays calendar;
    private final List<Turn> turns;
    private final Instant startedAt;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant withdrawnAt;

    /** From the day of the question (which counts) to the day of the reply (which does not); open while we wait. */
    record Pause(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && (until == null || !day.isAfter(until));
        }

        int workingDays(LocalDate today, WorkingDays calendar) {
            var end = until == null || until.isAfter(today) ? today : until;
            return end.isAfter(from) ? calendar.between(from, end) : 0;
        }
    }

    private PromiseClock(List<Turn> turns, Promise promise, WorkingDays calendar) {
        this.turns = List.copyOf(turns);
        this.promise = promise;
        this.calendar = calendar;
        int start = turns.size() - 1;
        while (start >= 0 && turns.get(start).kind() != Turn.Kind.STARTED) {
            start--;
        }
        if (start < 0) {
            throw new IllegalArgumentException("A clock begins with a start");
        }
        startedAt = turns.get(start).at();
        turns.subList(start + 1, turns.size()).forEach(this::take);
    }

    /** @param turns all turns of the case, oldest first; the last start and what follows it make the clock */
    public static PromiseClock of(List<Turn> turns, Promise promise, WorkingDays calendar) {
        return new PromiseClock(turns, promise, calendar);
    }

    /** This clock after one more turn. A turn that changes nothing (a second answer, a reply to no question) is ignored. */
    public PromiseClock after(Turn turn) {
        var more = new ArrayList<>(turns);
        more.add(turn);
        return new PromiseClock(more, promise, calendar);
    }

    private void take(Turn turn) {
        switch (turn.kind()) {
            case STARTED -> throw new IllegalStateException("The last start is the first turn taken");
            case ACKNOWLEDGED -> acknowledge(turn.at());
            case PAUSED -> {
                if (state() == ClockState.RUNNING) {
                    acknowledge(turn.at());
                    pauses.add(new Pause(Days.of(turn.at()), null));
                }
            }
            case RESUMED -> resume(turn.at());
            case ANSWERED -> {
                if (state() != ClockState.STOPPED) {
                    acknowledge(turn.at());
                    resume(turn.at());
                    answeredAt = turn.at();
                }
            }
            case WITHDRAWN -> {
                if (state() != ClockState.STOPPED) {
                    resume(turn.at());
                    withdrawnAt = turn.at();
                }
            }
        }
    }

    private void acknowledge(Instant at) {
        if (acknowledgedAt == null && state() != ClockState.STOPPED) {
            acknowledgedAt = at;
        }
    }

    private void resume(Instant at) {
        if (state() == ClockState.PAUSED) {
            pauses.set(pauses.size() - 1, new Pause(pauses.getLast().from(), Days.of(at)));
        }
    }

    public ClockState state() {
        if (answeredAt != null || withdrawnAt != null) {
            return ClockState.STOPPED;
        }
        return !pauses.isEmpty() && pauses.getLast().until() == null ? ClockState.PAUSED : ClockState.RUNNING;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When the partner took it back before it was answered. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** The day on which it stopped. */
    Optional<LocalDate> stoppedOn() {
        return answeredAt().or(this::withdrawnAt).map(Days::of);
    }

    public Promise promise() {
        return promise;
    }

    public LocalDate acknowledgeDue() {
        return calendar.after(startedOn(), promise.acknowledgeWithin());
    }

    /**
     * The last day of the promise, moved by the pauses that are over and that began before it. While paused, it moves on
     * with every working day; a question asked once it is late cannot bring it back.
     */
    public LocalDate answerDue() {
        var due = calendar.after(startedOn(), promise.answerWithin());
        int paused = 0;
        for (var pause : pauses) {
            var until = pause.until();
            if (until != null && pause.from().isBefore(due)) {
                paused += pause.workingDays(until, calendar);
                due = calendar.after(startedOn(), promise.answerWithin() + paused);
            }
        }
        return due;
    }

    /** What is owed next; nothing while waiting for the partner, and once answered or withdrawn. */
    public Optional<Owed> owed() {
        return switch (state()) {
            case RUNNING -> Optional.of(acknowledgedAt == null ? Owed.FIRST_WORD : Owed.ANSWER);
            case PAUSED, STOPPED -> Optional.empty();
        };
    }

    /** The day by which it is owed. */
    public Optional<LocalDate> dueOn() {
        return owed().map(owed -> switch (owed) {
            case FIRST_WORD -> acknowledgeDue();
            case ANSWER -> answerDue();
        });
    }

    public Optional<LocalDate> pausedOn() {
        return state() == ClockState.PAUSED ? Optional.of(pauses.getLast().from()) : Optional.empty();
    }

    public Optional<Integer> daysToAcknowledge() {
        return acknowledgedAt().map(at -> calendar.between(startedOn(), Days.of(at)));
    }

    /** Working days from arrival to the answer, without the paused ones. */
    public Optional<Integer> daysToAnswer() {
        return answeredAt().map(at -> dayNumber(Days.of(at)));
    }

    /** Which day of the promise a date is: 0 for the day of arrival, more than promised once it is late. */
    public int dayNumber(LocalDate date) {
        return calendar.between(startedOn(), date) - pausedDays(date);
    }

    /** Working days that did not count, up to and including the date. */
    public int pausedDays(LocalDate date) {
        return pauses.stream()
                .mapToInt(pause -> pause.workingDays(date, calendar))
                .sum();
    }

    boolean isPausedOn(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.covers(date));
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    LocalDate startedOn() {
        return Days.of(startedAt);
    }

    WorkingDays calendar() {
        return calendar;
    }

    /** What is owed next, as one line. */
    public Due due(LocalDate today) {
        return Due.of(
                state(),
                dueOn().orElse(null),
                pausedOn().orElse(null),
                answerDue(),
                promise.answerWithin(),
                today,
                calendar);
    }

    /** How the promise stands on a day, told in words and as a track. */
    public ClockView on(LocalDate today) {
        return new ClockTelling(this, today).view();
    }
}
