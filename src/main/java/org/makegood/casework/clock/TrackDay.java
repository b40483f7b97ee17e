package org.makegood.casework.clock;

import java.time.LocalDate;

/**
 * One piece of the track that shows how a promise was counted: a day, or a run of paused or late days folded together.
 *
 * @param from the day, or the first one of the run
 * @param until the day, or the last one of the run
 * @param number the how-manieth day of the promise it is, for days that count; 0 for the others
 * @param days how many working days are in it
 * @param today whether today lies in it
 * @param last whether the promise ends with it
 */
public record TrackDay(LocalDate from, LocalDate until, Kind kind, int number, int days, boolean today, boolean last) {

    public enum Kind {
        USED,
        PAUSED,
        HOLIDAY,
        WEEKEND,
        TO_COME,
        LATE
    }
}
