package org.makegood.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingCard;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.attendance.BadgeLinks;
import org.makegood.briefings.registration.RegistrationCard;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.calendar.CalendarFile;
import org.makegood.documents.QrCode;
import org.makegood.kernel.Days;
import org.makegood.mail.MailAttachment;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes out because something happened to a briefing, to those who come; in the transaction in which it happened. */
@Component
class BriefingLetters {

    private static final String CODE = "code.png";
    private static final int CODE_SIDE = 180;
    private static final BiFunction<RegistrationCard, Letter.Draft, Letter.Draft> NO_CODE = (_, letter) -> letter;

    private final Briefings briefings;
    private final OfficeLetters offices;
    private final BriefingEntries entries;
    private final BriefingPost post;
    private final BadgeLinks badges;
    private final Wording wording;
    private final Links links;
    private final Clock clock;

    BriefingLetters(
            Briefings briefings,
            OfficeLetters offices,
            BriefingEntries entries,
            BriefingPost post,
            BadgeLinks badges,
            Wording wording,
            Links links,
            Clock clock) {
        this.briefings = briefings;
        this.offices = offices;
        this.entries = entries;
        this.post = post;
        this.badges = badges;
        this.wording = wording;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(BriefingEvent event) {
        var briefing = briefings.card(event.briefingId()).orElseThrow();
        switch (event) {
            case BriefingEvent.DateTold told -> offices.dateTold(briefing, told.invitationId());
            case BriefingEvent.Invited invited -> offices.invited(briefing, invited.invitationId());
            case BriefingEvent.Chased chased -> offices.chased(briefing, chased.invitationId(), chased.number());
            case BriefingEvent.PassedOn passed -> offices.passedOn(briefing, passed.invitationId());
            case BriefingEvent.Accepted accepted ->
                offices.accepted(briefing, accepted.invitationId(), registration(accepted.registrationId()));
            case BriefingEvent.Declined declined -> offices.declined(briefing, declined.invitationId());
            case BriefingEvent.ConfirmationAsked asked -> confirmation(briefing, registration(asked.registrationId()));
            case BriefingEvent.AskedAgain again -> askedAgain(briefing, registration(again.registrationId()));
            case BriefingEvent.PlaceGiven given ->
                place(
                        briefing,
                        "placegiven",
                        registration(given.registrationId()),
                        briefing.times().isNear(clock.instant()) ? this::shownCode : this::code,
                        "placegiven.button");
            case BriefingEvent.PutOnWaitingList put -> waiting(briefing, registration(put.registrationId()));
            case BriefingEvent.PlaceOffered offered -> offered(briefing, registration(offered.registrationId()));
            case BriefingEvent.OfferLapsed lapsed -> lapsed(briefing, registration(lapsed.registrationId()));
            case BriefingEvent.RegistrationChanged changed ->
                place(
                        briefing,
                        "registrationchanged",
                        registration(changed.registrationId()),
                        NO_CODE,
                        "registration.button");
            case BriefingEvent.RegistrationCancelled cancelled ->
                ended(briefing, registration(cancelled.registrationId()));
            case BriefingEvent.ReminderDue due ->
                place(
                        briefing,
                        "briefingreminder",
                        registration(due.registrationId()),
                        this::shownCode,
                        "placegiven.button");
            case BriefingEvent.Moved _ -> moved(briefing);
            case BriefingEvent.Cancelled _ -> cancelled(briefing);
            case BriefingEvent.Held _ -> held(briefing);
            case BriefingEvent.DateSet _, BriefingEvent.Opened _ -> {} // offices are told one by one
            case BriefingEvent.Closed _ -> {} // those who come still do
        }
    }

    private RegistrationCard registration(UUID id) {
        return briefings.registration(id).orElseThrow();
    }

    private void confirmation(BriefingCard briefing, RegistrationCard card) {
        tell(
                briefing,
                "registrationasked",
                card,
                "once",
                letter -> letter.facts(post.facts(briefing, false))
                        .pageButton(post.say(briefing, "registrationasked.button"))
                        .words(post.say(briefing, "registrationasked.unexpected")),
                null);
    }

    /** Once a day at most: anybody can type somebody's address. */
    private void askedAgain(BriefingCard briefing, RegistrationCard card) {
        tell(
                briefing,
                "askedagain",
                card,
                Days.today(clock).toString(),
                letter -> letter.pageButton(post.say(briefing, "registration.button")),
                null);
    }

    /** With the entry for the calendar, for whoever has a place. */
    private void place(
            BriefingCard briefing,
            String occasion,
            RegistrationCard card,
            BiFunction<RegistrationCard, Letter.Draft, Letter.Draft> code,
            String button) {
        var hasPlace = hasPlace(card);
        tell(
                briefing,
                occasion,
                card,
                number(briefing, card),
                letter -> code.apply(card, letter.facts(post.facts(briefing, hasPlace)))
                        .pageButton(post.say(briefing, button)),
                entries.of(briefing, card));
    }

    /** What is said at the door. The picture comes with the reminder: while places are given out nobody waits for it. */
    private Letter.Draft code(RegistrationCard card, Letter.Draft letter) {
        return letter.words(
                wording.say("code"),
                wording.say("code.text", card.registration().code()));
    }

    /** What is shown or said at the door: who does not open their page has it in the mail. */
    private Letter.Draft shownCode(RegistrationCard card, Letter.Draft letter) {
        var picture = QrCode.of(badges.of(card.badge())).png();
        return letter.words(
                        wording.say("code"),
                        wording.say("code.shown", card.registration().code()))
                .picture(new MailAttachment(CODE, QrCode.MEDIA_TYPE, picture), wording.say("code.alt"), CODE_SIDE);
    }

    private void waiting(BriefingCard briefing, RegistrationCard card) {
        tell(
                briefing,
                "waitinglist",
                card,
                number(briefing, card),
                letter -> letter.facts(post.facts(briefing, false))
                        .words(post.say(briefing, "waitinglist.after", Integer.toString(briefing.offerHours())))
                        .pageButton(post.say(briefing, "registration.button")),
                null,
                Objects.toString(card.registration().position(), ""));
    }

    private void offered(BriefingCard briefing, RegistrationCard card) {
        tell(
                briefing,
                "placeoffered",
                card,
                number(briefing, card),
                letter -> letter.facts(post.facts(briefing, false))
                        .pageButton(post.say(briefing, "placeoffered.button"))
                        .words(post.say(briefing, "placeoffered.after")),
                null,
                written(card.registration().offerUntil()));
    }

    private void lapsed(BriefingCard briefing, RegistrationCard card) {
        tell(
                briefing,
                "offerlapsed",
                card,
                number(briefing, card),
                letter -> letter.pageButton(post.say(briefing, "registration.button")),
                entries.gone(briefing, card));
    }

    private void ended(BriefingCard briefing, RegistrationCard card) {
        var reason = card.endReason();
        tell(
                briefing,
                "registrationcancelled",
                card,
                number(briefing, card),
                letter -> reason == null
                        ? letter
                        : letter.words(post.say(briefing, "registrationcancelled.reason"))
                                .quote(reason),
                entries.gone(briefing, card));
    }

    /** Whoever comes, and whoever has yet to answer. */
    private void moved(BriefingCard briefing) {
        var coming = briefings.coming(briefing.id());
        coming.forEach(card -> place(briefing, "briefingmoved", card, NO_CODE, "registration.button"));
        offices.moved(briefing, coming);
    }

    private void cancelled(BriefingCard briefing) {
        var reason = Objects.requireNonNullElse(briefing.cancelledBecause(), "");
        UnaryOperator<Letter.Draft> body = letter -> letter.quote(reason);
        var coming = briefings.coming(briefing.id());
        coming.forEach(card ->
                tell(briefing, "briefingcancelled", card, number(briefing, card), body, entries.gone(briefing, card)));
        offices.cancelled(briefing, coming, body);
    }

    /** Who came is asked how it was; who had a place and did not come gets the papers, if there are any. */
    private void held(BriefingCard briefing) {
        var attended = briefings.attended(briefing.id());
        attended.forEach(
                card -> tell(briefing, "briefingheld", card, "once", letter -> asks(briefing, card, letter), null));
        if (!briefing.hasMaterials()) {
            return;
        }
        var asked = attended.stream().map(card -> card.registration().id()).collect(Collectors.toSet());
        briefings.coming(briefing.id()).stream()
                .filter(BriefingLetters::hasPlace)
                .filter(card -> !asked.contains(card.registration().id()))
                .forEach(card -> tell(
                        briefing,
                        "briefingmissed",
                        card,
                        "once",
                        letter -> letter.pageButton(post.say(briefing, "briefingheld.page")),
                        null));
    }

    /** The desk may ask on a page of its own: the way to it is on the page of the reader's place. */
    private Letter.Draft asks(BriefingCard briefing, RegistrationCard card, Letter.Draft letter) {
        if (briefing.feedbackLink() == null) {
            letter.button(post.say(briefing, "briefingheld.button"), links.toFeedback(card.token()))
                    .words(post.say(briefing, "briefingheld.until", Days.written(briefings.feedbackCloses(briefing))));
        }
        if (briefing.feedbackLink() != null || briefing.hasMaterials()) {
            letter.words(post.say(briefing, "briefingheld.papers")).pageButton(post.say(briefing, "briefingheld.page"));
        }
        return letter;
    }

    private void tell(
            BriefingCard briefing,
            String occasion,
            RegistrationCard card,
            String what,
            UnaryOperator<Letter.Draft> body,
            @Nullable CalendarFile entry,
            Object... more) {
        var reader = post.reader(
                card.registration().email(), post.say(briefing, "why.registered"), links.toComing(card.token()));
        post.send(briefing, occasion, card.registration().id() + "-" + what, reader, body, entry, more);
    }

    /** Tells the letters of one occasion apart. */
    private static String number(BriefingCard briefing, RegistrationCard card) {
        return String.valueOf(briefing.sequence() + card.changes());
    }

    private static boolean hasPlace(RegistrationCard card) {
        return card.registration().state() == RegistrationState.ACCEPTED;
    }

    private static String written(@Nullable Instant at) {
        return at == null ? "" : Days.written(at);
    }
}
