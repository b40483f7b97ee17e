package org.makegood.correspondence;

import org.makegood.kernel.Days;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.makegood.proposals.nomination.NominationEvent;
import org.makegood.proposals.nomination.Nominations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks whoever nominated a project to confirm, by a link that only the mail holds. */
@Component
class NominationLetters {

    private final Nominations nominations;
    private final Wording wording;
    private final Links links;
    private final LetterPress press;
    private final Outbox outbox;

    NominationLetters(Nominations nominations, Wording wording, Links links, LetterPress press, Outbox outbox) {
        this.nominations = nominations;
        this.wording = wording;
        this.links = links;
        this.press = press;
        this.outbox = outbox;
    }

    @EventListener
    void on(NominationEvent.Sent sent) {
        var card = nominations.card(sent.nominationId()).orElseThrow();
        var letter = new Letter.Draft(
                        wording.say("confirm.subject", card.place()),
                        wording.say("confirm.preview"),
                        wording.say("about.nomination"),
                        wording.say("confirm.heading"))
                .words(wording.say("confirm.text", card.place()))
                .button(wording.say("confirm.button"), links.toConfirm(card.confirmToken()))
                .words(wording.say("confirm.life", Days.written(card.until())))
                .words(wording.say("confirm.unexpected"))
                .because(wording.say("why.nomination"));
        outbox.put(new OutgoingMail(
                "nomination:" + card.id() + ":" + card.until().toEpochMilli(),
                card.email(),
                letter.subject(),
                press.text(letter),
                press.html(letter),
                null,
                null,
                true));
    }
}
