package org.makegood.correspondence;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingCard;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.invitation.InvitationCard;
import org.makegood.briefings.registration.RegistrationCard;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.calendar.CalendarEntry;
import org.makegood.calendar.CalendarEntry.State;
import org.makegood.calendar.CalendarFile;
import org.makegood.calendar.CalendarParty;
import org.makegood.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * A briefing as it stands in somebody's calendar. It is one entry whoever tells of it, the save-the-date, the public page
 * or the letter to one who comes, so that each moves what the one before has entered (decision 11).
 */
@Component
class BriefingEntries {

    private final Wording wording;
    private final Links links;
    private final Clock clock;

    BriefingEntries(Wording wording, Links links, Clock clock) {
        this.wording = wording;
        this.links = links;
        this.clock = clock;
    }

    /** What enters or moves the entry of whoever has a place; who has none keeps the day pencilled in, if it was told. */
    @Nullable
    CalendarFile of(BriefingCard briefing, RegistrationCard card) {
        if (card.registration().state() == RegistrationState.ACCEPTED) {
            return CalendarFile.invitation(entry(briefing, card), attendee(card));
        }
        return card.dateTold() ? day(briefing) : null;
    }

    /** What takes the entry out again; nothing for who never had one. */
    @Nullable
    CalendarFile gone(BriefingCard briefing, RegistrationCard card) {
        return card.hadPlace() || card.dateTold()
                ? CalendarFile.cancellation(entry(briefing, card), attendee(card))
                : null;
    }

    /** The day, pencilled in, for an office that was told it. */
    CalendarFile day(BriefingCard briefing) {
        return CalendarFile.publication(pencilled(briefing));
    }

    /** What takes the pencilled entry out again. */
    CalendarFile dayGone(BriefingCard briefing, InvitationCard card) {
        return CalendarFile.cancellation(
                pencilled(briefing), new CalendarParty(card.name(), new EmailAddress(card.email())));
    }

    private CalendarEntry pencilled(BriefingCard briefing) {
        return new CalendarEntry(
                briefing.id(),
                briefing.turn(),
                clock.instant(),
                briefing.times().startsAt(),
                briefing.times().endsAt(),
                briefing.title(),
                briefing.place(),
                briefing.purpose(),
                new CalendarParty(briefing.desk(), new EmailAddress(briefing.mailbox())),
                publicPage(briefing),
                state(briefing, State.TENTATIVE));
    }

    private @Nullable URI publicPage(BriefingCard briefing) {
        return briefing.audience() == BriefingAudience.PUBLIC && briefing.slug() != null
                ? URI.create(links.toBriefing(briefing.slug()))
                : null;
    }

    private CalendarEntry entry(BriefingCard briefing, RegistrationCard card) {
        var times = briefing.times();
        var hasPlace = card.registration().state() == RegistrationState.ACCEPTED;
        var link = hasPlace ? briefing.onlineLink() : null;
        var place = briefing.place() == null ? link : briefing.place();
        return new CalendarEntry(
                briefing.id(),
                briefing.turn(),
                clock.instant(),
                times.startsAt(),
                times.endsAt(),
                briefing.title(),
                place,
                link == null ? briefing.purpose() : briefing.purpose() + "\n\n" + wording.say("briefing.join", link),
                new CalendarParty(briefing.desk(), new EmailAddress(briefing.mailbox())),
                publicPage(briefing),
                state(briefing, State.CONFIRMED));
    }

    private static State state(BriefingCard briefing, State otherwise) {
        return briefing.status() == BriefingStatus.CANCELLED ? State.CANCELLED : otherwise;
    }

    private static CalendarParty attendee(RegistrationCard card) {
        return new CalendarParty(
                card.registration().name(), new EmailAddress(card.registration().email()));
    }
}
