package org.makegood.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.makegood.briefings.BriefingCard;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.invitation.InvitationCard;
import org.makegood.briefings.registration.RegistrationCard;
import org.makegood.calendar.CalendarFile;
import org.springframework.stereotype.Component;

/** What offices are told of a briefing: the day, the invitation, and what becomes of the day in their calendar. */
@Component
class OfficeLetters {

    private final Briefings briefings;
    private final BriefingEntries entries;
    private final BriefingPost post;
    private final Links links;

    OfficeLetters(Briefings briefings, BriefingEntries entries, BriefingPost post, Links links) {
        this.briefings = briefings;
        this.entries = entries;
        this.post = post;
        this.links = links;
    }

    void dateTold(BriefingCard briefing, UUID invitationId) {
        var card = invitation(invitationId);
        post.send(
                briefing,
                "savethedate",
                card.id().toString(),
                reader(briefing, card),
                letter -> letter.quote(briefing.purpose())
                        .facts(post.facts(briefing, false))
                        .words(post.say(briefing, "savethedate.after")),
                entries.day(briefing));
    }

    void invited(BriefingCard briefing, UUID invitationId) {
        invite(briefing, "invitation", invitation(invitationId), "");
    }

    /** @param number the how manieth reminder it is */
    void chased(BriefingCard briefing, UUID invitationId, int number) {
        invite(briefing, "chase", invitation(invitationId), "-" + number);
    }

    void passedOn(BriefingCard briefing, UUID invitationId) {
        invite(briefing, "passedon", invitation(invitationId), "");
        dayGone(briefing, office(invitationId), post.say(briefing, "daygone.passedon"));
    }

    private void invite(BriefingCard briefing, String occasion, InvitationCard card, String number) {
        post.send(
                briefing,
                occasion,
                card.holderId() + number,
                reader(briefing, card),
                letter -> letter.quote(briefing.purpose())
                        .facts(post.facts(briefing, false))
                        .pageButton(post.say(briefing, "invitation.button"))
                        .words(post.say(briefing, "invitation.after")),
                null,
                card.organisation());
    }

    /** The day in the office's calendar becomes the entry of whoever comes, where that is the same address; or it goes. */
    void accepted(BriefingCard briefing, UUID invitationId, RegistrationCard comes) {
        var office = office(invitationId);
        if (!office.email().equals(comes.registration().email())) {
            dayGone(briefing, office, post.say(briefing, "daygone.accepted"));
        }
    }

    /** The page has said so, and the desk sees it in its list; what is left is the calendar. */
    void declined(BriefingCard briefing, UUID invitationId) {
        dayGone(briefing, office(invitationId), post.say(briefing, "daygone.declined"));
    }

    /** Once, and only to an office that was told the day before it was invited. */
    private void dayGone(BriefingCard briefing, InvitationCard office, String because) {
        if (office.dateTold()) {
            post.send(
                    briefing,
                    "daygone",
                    office.id().toString(),
                    reader(briefing, office),
                    letter -> letter.pageButton(post.say(briefing, "daygone.button")),
                    entries.dayGone(briefing, office),
                    because);
        }
    }

    void moved(BriefingCard briefing, List<RegistrationCard> coming) {
        toAsk(
                briefing,
                "briefingmoved",
                coming,
                letter -> letter.facts(post.facts(briefing, false)).pageButton(post.say(briefing, "invitation.button")),
                _ -> entries.day(briefing));
    }

    void cancelled(BriefingCard briefing, List<RegistrationCard> coming, UnaryOperator<Letter.Draft> body) {
        toAsk(briefing, "briefingcancelled", coming, body, card -> entries.dayGone(briefing, card));
    }

    /**
     * Offices that know of it and have not answered; who entered the day when it was told gets it moved or taken out.
     *
     * @param coming who is told already what becomes of their entry
     */
    private void toAsk(
            BriefingCard briefing,
            String occasion,
            List<RegistrationCard> coming,
            UnaryOperator<Letter.Draft> body,
            Function<InvitationCard, CalendarFile> entry) {
        var told = coming.stream().map(card -> card.registration().email()).collect(Collectors.toSet());
        briefings.invitations(briefing.id()).stream()
                .filter(card -> !card.state().isAnswered())
                .forEach(card -> post.send(
                        briefing,
                        occasion,
                        card.holderId() + "-" + briefing.sequence(),
                        reader(briefing, card),
                        body,
                        hasDay(card) && !told.contains(card.email()) ? entry.apply(card) : null));
    }

    private static boolean hasDay(InvitationCard card) {
        return card.dateTold() && !card.passedOn();
    }

    private InvitationCard office(UUID invitationId) {
        return briefings.firstInvited(invitationId).orElseThrow();
    }

    private InvitationCard invitation(UUID id) {
        return briefings.invitation(id).orElseThrow();
    }

    private Reader reader(BriefingCard briefing, InvitationCard card) {
        return post.reader(
                card.email(), post.say(briefing, "why.invited", card.organisation()), links.toAnswer(card.token()));
    }
}
