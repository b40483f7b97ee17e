package org.makegood.briefings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.ReservedPlaces;
import org.makegood.briefings.seats.SeatCounts;
import org.makegood.files.FileCard;
import org.makegood.identity.OrganisationKind;

/**
 * What the page of a briefing shows to whoever asked for it.
 *
 * @param slug what it is called in its public address; nothing yet for a draft
 * @param status as it is shown: FULL where no place is left
 * @param stored as the desk has set it: what it can do next follows from this
 * @param desk who organises it
 * @param onlineLink only for those who have a place, and for the desk
 * @param reserved what is kept for which area until when; only for the desk
 * @param sequence counts the changes that move its entry in everybody's calendar
 * @param turn counts all that was decided about it and its places, so that it is higher than the sequence once somebody has
 *     a place: what a mail tells the calendar of one person has this number
 * @param materials those that the reader may have
 * @param steps what became of it, and when; only for the desk
 * @param seen what a command of the desk carries; nothing for who does not run it
 */
public record BriefingView(
        UUID id,
        @Nullable String slug,
        String title,
        String purpose,
        BriefingStatus status,
        BriefingStatus stored,
        BriefingAudience audience,
        Set<String> regionCodes,
        Set<OrganisationKind> kinds,
        BriefingTimes times,
        @Nullable String place,
        boolean online,
        @Nullable String onlineLink,
        UUID deskId,
        String desk,
        String mailbox,
        @Nullable String telephone,
        List<AgendaLine> agenda,
        SeatCounts seats,
        List<ReservedPlaces> reserved,
        boolean asksAccess,
        boolean asksDietary,
        int offerHours,
        @Nullable String feedbackLink,
        @Nullable String cancelledBecause,
        int sequence,
        int turn,
        List<Material> materials,
        List<Step> steps,
        @Nullable BriefingSeen seen) {

    /**
     * A link, or else a file.
     *
     * @param forAll for everybody who sees the briefing, not only for those who have a place
     */
    public record Material(
            UUID id,
            String title,
            @Nullable String link,
            @Nullable FileCard file,
            boolean forAll) {}

    /** @param byPerson nobody when the portal did it by itself */
    public record Step(
            BriefingStatus status,
            Instant at,
            @Nullable String byPerson,
            @Nullable String words) {}

    public boolean isRun() {
        return seen != null;
    }
}
