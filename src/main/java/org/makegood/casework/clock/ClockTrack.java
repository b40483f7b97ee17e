package org.makegood.casework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makegood.kernel.Days;

/** The days of a promise in a row, from day 1 to its end or to today, whichever is later. */
class ClockTrack {

    /** A longer run of paused or late days is folded into one piece: the track has to fit on a page. */
    private static final int LONGEST_RUN = 5;

    private final PromiseClock clock;
    private final LocalDate today;
    private final LocalDate promisedEnd;
    private final Optional<LocalDate> stopped;

    ClockTrack(PromiseClock clock, LocalDate today) {
        // what lies ahead of a paused clock is drawn as if the reply came today
        this.clock = clock.after(new Turn(Turn.Kind.RESUMED, Days.startOf(today)));
        this.today = today;
        this.promisedEnd = this.clock.answerDue();
        this.stopped = clock.stoppedOn();
    }

    List<TrackDay> days() {
        var first = clock.startedOn().plusDays(1);
        var last = stopped.orElse(promisedEnd.isAfter(today) ? promisedEnd : today);
        var days = new ArrayList<TrackDay>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) { // a weekend is one gap
                days.add(piece(day));
            }
        }
        while (!days.isEmpty() && days.getLast().kind() == TrackDay.Kind.WEEKEND) {
            days.removeLast();
        }
        return folded(days);
    }

    private TrackDay piece(LocalDate day) {
        var kind = kind(day);
        int number = kind == TrackDay.Kind.USED || kind == TrackDay.Kind.TO_COME || kind == TrackDay.Kind.LATE
                ? clock.dayNumber(day)
                : 0;
        boolean counts = clock.calendar().isWorkingDay(day);
        return new TrackDay(day, day, kind, number, counts ? 1 : 0, day.equals(today), day.equals(promisedEnd));
    }

    private TrackDay.Kind kind(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return TrackDay.Kind.WEEKEND;
        }
        if (!clock.calendar().isWorkingDay(day)) {
            return TrackDay.Kind.HOLIDAY;
        }
        if (clock.isPausedOn(day)) {
            return TrackDay.Kind.PAUSED;
        }
        if (day.isAfter(promisedEnd)) {
            return TrackDay.Kind.LATE;
        }
        return day.isAfter(today) ? TrackDay.Kind.TO_COME : TrackDay.Kind.USED;
    }

    private static List<TrackDay> folded(List<TrackDay> days) {
        var pieces = new ArrayList<TrackDay>();
        for (int at = 0; at < days.size(); ) {
            int end = runEnd(days, at);
            var run = days.subList(at, end);
            if (run.stream().mapToInt(TrackDay::days).sum() > LONGEST_RUN) {
                pieces.add(fold(run));
            } else {
                pieces.addAll(run);
            }
            at = end;
        }
        return pieces;
    }

    /** Where the run of paused or late days beginning here ends; weekends and holidays inside belong to it. */
    private static int runEnd(List<TrackDay> days, int start) {
        var kind = days.get(start).kind();
        if (kind != TrackDay.Kind.PAUSED && kind != TrackDay.Kind.LATE) {
            return start + 1;
        }
        int end = start + 1;
        for (int at = end; at < days.size(); at++) {
            if (days.get(at).kind() == kind) {
                end = at + 1;
            } else if (days.get(at).days() > 0) {
                break;
            }
        }
        return end;
    }

    private static TrackDay fold(List<TrackDay> run) {
        return new TrackDay(
                run.getFirst().from(),
                run.getLast().until(),
                run.getFirst().kind(),
                run.getLast().number(),
                run.stream().mapToInt(TrackDay::days).sum(),
                run.stream().anyMatch(TrackDay::today),
                run.stream().anyMatch(TrackDay::last));
    }
}
