package org.makegood.casework.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.WorkingDays;

/** What is owed on a case and by when, as one row of a list shows it. */
public sealed interface Due {

    /** "3 days late", "Today", "5 days", "Paused at day 4 of 10", "Nothing due". */
    String words();

    /** @param workingDays from today until the day; negative once it has passed */
    record On(LocalDate day, int workingDays) implements Due {

        public boolean late() {
            return workingDays < 0;
        }

        @Override
        public String words() {
            return switch (workingDays) {
                case 0 -> "Today";
                case 1 -> "1 day";
                case -1 -> "1 day late";
                default -> workingDays > 0 ? workingDays + " days" : -workingDays + " days late";
            };
        }
    }

    record Paused(int day, int of) implements Due {

        /** "at day 4 of 10", or how late it is. */
        public String where() {
            return day > of ? new On(LocalDate.EPOCH, of - day).words() : "at day %d of %d".formatted(day, of);
        }

        @Override
        public String words() {
            return (day > of ? "Paused, " : "Paused ") + where();
        }
    }

    record Settled() implements Due {

        @Override
        public String words() {
            return "Nothing due";
        }
    }

    /** How far away a day is. What was due on a Friday is a day late on Saturday already. */
    static On on(LocalDate day, LocalDate today, WorkingDays calendar) {
        if (day.isBefore(today)) {
            return new On(day, -Math.max(1, calendar.between(day, today)));
        }
        return new On(day, calendar.between(today, day));
    }

    /** Reads the columns that a case keeps for its lists. */
    static Due of(
            ClockState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate pausedOn,
            LocalDate answerDue,
            int answerWithin,
            LocalDate today,
            WorkingDays calendar) {
        return switch (state) {
            case STOPPED -> new Settled();
            case PAUSED ->
                new Paused(
                        answerWithin - calendar.between(pausedOn == null ? today : pausedOn, answerDue), answerWithin);
            case RUNNING -> dueOn == null ? new Settled() : on(dueOn, today, calendar);
        };
    }
}
