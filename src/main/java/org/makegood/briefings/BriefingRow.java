package org.makegood.briefings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.SeatCounts;

/**
 * One briefing in a list.
 *
 * @param slug what it is called in its public address; nothing yet for a draft
 * @param status as it is shown: FULL where no place is left
 * @param online whether one can join from afar
 * @param changedAt when its state last changed
 */
public record BriefingRow(
        UUID id,
        @Nullable String slug,
        String title,
        BriefingStatus status,
        BriefingAudience audience,
        BriefingTimes times,
        @Nullable String place,
        boolean online,
        UUID deskId,
        String desk,
        SeatCounts seats,
        int sequence,
        Instant changedAt) {}
