package org.makegood.casework.clock;

import static org.makegood.kernel.Days.withWeekday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.makegood.kernel.Days;

/** Tells a clock as it stands on one day. Everything it says follows from {@link PromiseClock}'s own arithmetic. */
class ClockTelling {

    private final PromiseClock clock;
    private final LocalDate today;
    private final LocalDate end;

    ClockTelling(PromiseClock clock, LocalDate today) {
        this.clock = clock;
        this.today = today;
        this.end = clock.stoppedOn().orElse(today);
    }

    ClockView view() {
        return new ClockView(
                clock.state(),
                isLate(),
                headline(),
                promise(),
                summary(),
                explanation(),
                new ClockTrack(clock, today).days());
    }

    private boolean isLate() {
        return clock.state() == ClockState.STOPPED
                ? clock.dayNumber(end) > clock.promise().answerWithin()
                : daysLate() > 0;
    }

    private int daysLate() {
        return switch (clock.state()) {
            case RUNNING ->
                -Math.min(
                        0,
                        Due.on(clock.dueOn().orElse(today), today, clock.calendar())
                                .workingDays());
            case PAUSED, STOPPED ->
                Math.max(0, clock.dayNumber(end) - clock.promise().answerWithin());
        };
    }

    private String headline() {
        int within = clock.promise().answerWithin();
        int day = clock.dayNumber(end);
        return switch (clock.state()) {
            case STOPPED ->
                isLate()
                        ? "%s on working day %d, %s late".formatted(stopped(), day, days(daysLate()))
                        : "%s on day %d of %d".formatted(stopped(), day, within);
            case PAUSED ->
                isLate()
                        ? "Paused at working day %d, %s late: waiting for a reply".formatted(day, days(daysLate()))
                        : "Paused at day %d of %d: waiting for a reply".formatted(day, within);
            case RUNNING -> running();
        };
    }

    private String stopped() {
        return clock.withdrawnAt().isPresent() ? "Withdrawn" : "Answered";
    }

    private String running() {
        boolean acknowledged = clock.acknowledgedAt().isPresent();
        var verb = acknowledged ? "answer" : "acknowledge";
        var due = acknowledged ? clock.answerDue() : clock.acknowledgeDue();
        int within =
                acknowledged ? clock.promise().answerWithin() : clock.promise().acknowledgeWithin();
        if (daysLate() > 0) {
            return "%s late: %s by %s was promised"
                    .formatted(days(daysLate()), acknowledged ? "an answer" : "a first word", withWeekday(due));
        }
        return "Day %d of %d: %s by %s".formatted(clock.dayNumber(today), within, verb, withWeekday(due));
    }

    private String promise() {
        boolean acknowledged = clock.acknowledgedAt().isPresent();
        return switch (clock.state()) {
            case STOPPED ->
                (clock.withdrawnAt().isPresent() ? "It was withdrawn on %s." : "We answered on %s.")
                        .formatted(withWeekday(end));
            case PAUSED -> "We wait for your reply, and go on when it comes.";
            case RUNNING ->
                daysLate() > 0
                        ? "We are late: we promised %s by %s."
                                .formatted(
                                        acknowledged ? "an answer" : "a first word",
                                        withWeekday(acknowledged ? clock.answerDue() : clock.acknowledgeDue()))
                        : acknowledged
                                ? "You get our answer by %s.".formatted(withWeekday(clock.answerDue()))
                                : "You hear from us by %s, and get our answer by %s."
                                        .formatted(withWeekday(clock.acknowledgeDue()), withWeekday(clock.answerDue()));
        };
    }

    private String summary() {
        var said = new ArrayList<String>();
        clock.daysToAcknowledge()
                .ifPresent(day -> said.add("Acknowledged on %s."
                        .formatted(reached(day, clock.promise().acknowledgeWithin()))));
        int paused = clock.pausedDays(end);
        if (paused > 0) {
            said.add("Paused for %s %s."
                    .formatted(
                            days(paused),
                            clock.state() == ClockState.PAUSED ? "so far" : "while we waited for a reply"));
        }
        return String.join(" ", said);
    }

    private List<String> explanation() {
        var said = new ArrayList<String>();
        var started = clock.startedOn();
        said.add("It arrived on %s at %s. That is day 0 at whatever hour, so day 1 is %s."
                .formatted(
                        withWeekday(started),
                        Days.time(LocalTime.ofInstant(clock.startedAt(), Days.LONDON)),
                        withWeekday(clock.calendar().after(started, 1))));
        clock.acknowledgedAt()
                .ifPresent(at -> said.add("It was acknowledged on %s, day %d."
                        .formatted(withWeekday(Days.of(at)), clock.dayNumber(Days.of(at)))));
        clock.pauses().forEach(pause -> said.add(told(pause)));
        var holidays = holidays();
        said.add("Saturdays, Sundays and bank holidays do not count"
                + (holidays.isEmpty() ? "." : " (here " + holidays + ")."));
        said.add(ending());
        return said;
    }

    private String told(PromiseClock.Pause pause) {
        var asked = "A question on %s, day %d, paused the clock"
                .formatted(withWeekday(pause.from()), clock.dayNumber(pause.from()));
        var until = pause.until();
        if (until == null) {
            return asked
                    + ". It goes on with day %d on the working day after the reply."
                            .formatted(clock.dayNumber(today) + 1);
        }
        int paused = pause.workingDays(until, clock.calendar());
        return paused == 0
                ? asked + ". The reply came before the next working day, so no day was lost."
                : asked + ". The reply came on %s, so %s did not count.".formatted(withWeekday(until), days(paused));
    }

    private String holidays() {
        var last = clock.answerDue().isAfter(end) ? clock.answerDue() : end;
        return clock.startedOn()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !clock.calendar().isWorkingDay(day))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .map(Days::written)
                .collect(Collectors.joining(" and "));
    }

    private String ending() {
        int within = clock.promise().answerWithin();
        return switch (clock.state()) {
            case RUNNING -> "%s end on %s at midnight.".formatted(days(within), withWeekday(clock.answerDue()));
            case PAUSED -> "The last day moves on with every working day we wait.";
            case STOPPED ->
                (clock.withdrawnAt().isPresent() ? "It was withdrawn on %s, %s." : "The answer came on %s, %s.")
                        .formatted(withWeekday(end), reached(clock.dayNumber(end), within));
        };
    }

    private static String reached(int day, int within) {
        return day > within
                ? "working day %d, %s late".formatted(day, days(day - within))
                : "day %d of %d".formatted(day, within);
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }
}
