package org.makegood.briefings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What letters tell of a briefing, those to people who have a place and those to others.
 *
 * @param slug what it is called in its public address; nothing yet for a draft
 * @param online whether one can join from afar; by the link, which only those may have who have a place
 * @param sequence counts the changes that move its entry in everybody's calendar
 * @param turn counts all that was decided about it and its places: what a mail tells a calendar has this number
 * @param hasMaterials whether there is anything to read for those who have a place
 */
public record BriefingCard(
        UUID id,
        @Nullable String slug,
        String title,
        String purpose,
        BriefingStatus status,
        BriefingAudience audience,
        BriefingTimes times,
        @Nullable String place,
        boolean online,
        @Nullable String onlineLink,
        String desk,
        String mailbox,
        @Nullable String telephone,
        int offerHours,
        @Nullable String feedbackLink,
        @Nullable String cancelledBecause,
        int sequence,
        int turn,
        boolean hasMaterials) {}
