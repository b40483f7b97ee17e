package org.makegood.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a time.
 *
 * @param uid the same for ever, and in every mail, page and feed that tells of it: by it calendar programs find the entry
 *     they already have
 * @param sequence counts up with each change of time, place or state, and with each cancelling or renewing of somebody's
 *     place; a program ignores what is lower than it has
 * @param changedAt when it last changed; between two of one sequence the later counts
 * @param place where to go, or null
 * @param description plain text, or null; lines are kept
 * @param url the page that tells more, or null
 */
public record CalendarEntry(
        UUID uid,
        int sequence,
        Instant changedAt,
        Instant start,
        Instant end,
        String title,
        @Nullable String place,
        @Nullable String description,
        CalendarParty organiser,
        @Nullable URI url,
        State state) {

    /** How firm it is. */
    public enum State {
        /** Pencilled in: the day is told, and what else is so may change. */
        TENTATIVE,
        CONFIRMED,
        /** The whole thing is off, for everybody. */
        CANCELLED
    }

    public CalendarEntry {
        if (sequence < 0 || !start.isBefore(end)) {
            throw new IllegalArgumentException("An entry ends after it starts, and its sequence counts from 0");
        }
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }
}
