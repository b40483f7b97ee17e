package org.makegood.correspondence;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.InvitationCard;
import org.makegood.briefings.RegistrationCard;
import org.makegood.briefings.RegistrationState;
import org.makegood.calendar.CalendarEntry;
import org.makegood.calendar.CalendarFile;
import org.makegood.calendar.CalendarParty;
import org.makegood.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * A briefing as it stands in the calendar of one who comes. The entry has the registration's id; its number grows with the
 * briefing's changes and with the registration's own, so that each letter moves what the letter before has entered.
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

    /** What enters or moves the entry of whoever has a place; nothing for who has none. */
    @Nullable
    CalendarFile of(BriefingView briefing, RegistrationCard card) {
        return card.registration().state() == RegistrationState.ACCEPTED
                ? CalendarFile.invitation(entry(briefing, card), attendee(card))
                : null;
    }

    /** What takes the entry out again; nothing for who never had one. */
    @Nullable
    CalendarFile gone(BriefingView briefing, RegistrationCard card) {
        return card.hadPlace() ? CalendarFile.cancellation(entry(briefing, card), attendee(card)) : null;
    }

    /** The day, pencilled in, for an office that was told it; the same entry as that of the briefing's public page. */
    CalendarFile day(BriefingView briefing) {
        return CalendarFile.publication(pencilled(briefing));
    }

    /** What takes the pencilled entry out again. */
    CalendarFile dayGone(BriefingView briefing, InvitationCard card) {
        return CalendarFile.cancellation(
                pencilled(briefing), new CalendarParty(card.name(), new EmailAddress(card.email())));
    }

    private CalendarEntry pencilled(BriefingView briefing) {
        return new CalendarEntry(
                        briefing.id(),
                        briefing.sequence(),
                        clock.instant(),
                        briefing.times().startsAt(),
                        briefing.times().endsAt(),
                        briefing.title(),
                        briefing.place(),
                        briefing.purpose(),
                        new CalendarParty(briefing.desk(), new EmailAddress(briefing.mailbox())),
                        publicPage(briefing),
                        briefing.status() == BriefingStatus.CANCELLED)
                .pencilledIn();
    }

    private @Nullable URI publicPage(BriefingView briefing) {
        return briefing.audience() == BriefingAudience.PUBLIC && briefing.slug() != null
                ? URI.create(links.toBriefing(briefing.slug()))
                : null;
    }

    private CalendarEntry entry(BriefingView briefing, RegistrationCard card) {
        var times = briefing.times();
        var hasPlace = card.registration().state() == RegistrationState.ACCEPTED;
        var link = hasPlace ? briefing.onlineLink() : null;
        var place = briefing.place() == null ? link : briefing.place();
        return new CalendarEntry(
                card.registration().id(),
                briefing.sequence() + card.changes(),
                clock.instant(),
                times.startsAt(),
                times.endsAt(),
                briefing.title(),
                place,
                link == null ? briefing.purpose() : briefing.purpose() + "\n\n" + wording.say("briefing.join", link),
                new CalendarParty(briefing.desk(), new EmailAddress(briefing.mailbox())),
                publicPage(briefing),
                briefing.status() == BriefingStatus.CANCELLED);
    }

    private static CalendarParty attendee(RegistrationCard card) {
        return new CalendarParty(
                card.registration().name(), new EmailAddress(card.registration().email()));
    }
}
