package org.makegood.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.makegood.casework.CaseCard;
import org.makegood.kernel.Days;
import org.makegood.mail.OutgoingMail;
import org.springframework.stereotype.Component;

/** What goes out because a case has arrived, of whatever kind: a receipt, and word to whoever has to do with it. */
@Component
class Arrivals {

    private final CaseReaders readers;
    private final CasePost post;

    Arrivals(CaseReaders readers, CasePost post) {
        this.readers = readers;
        this.post = post;
    }

    /** @param facts what its kind tells the desk of it, before the days that are promised */
    void tell(CaseCard card, List<Letter.Fact> facts) {
        var mails = new ArrayList<>(receipt(card));
        mails.addAll(card.deskId() == null ? unroutable(card, facts) : arrived(card, card.deskId(), facts));
        mails.addAll(copied(card));
        post.send(mails);
    }

    private List<OutgoingMail> receipt(CaseCard card) {
        return post.write(card, "receipt", "once", readers.reporter(card), letter -> receipt(letter, card));
    }

    private List<OutgoingMail> unroutable(CaseCard card, List<Letter.Fact> facts) {
        return post.write(
                card,
                "unroutable",
                "once",
                readers.headsOfRegion(card),
                letter -> letter.facts(withPromise(card, facts)).pageButton(post.say(card, "unroutable.button")));
    }

    private List<OutgoingMail> arrived(CaseCard card, UUID deskId, List<Letter.Fact> facts) {
        return post.write(
                card,
                "arrived",
                "once",
                readers.desk(card, deskId),
                letter -> letter.facts(withPromise(card, facts)).pageButton(post.say(card, "open")));
    }

    private List<OutgoingMail> copied(CaseCard card) {
        return post.write(
                card,
                "copied",
                "once",
                readers.desks(card, card.copyDeskIds()),
                letter -> letter.pageButton(post.say(card, "open")));
    }

    private Letter.Draft receipt(Letter.Draft letter, CaseCard card) {
        var headline = card.routingHeadline();
        if (card.deskId() == null || headline == null) {
            letter.words(post.say(card, "receipt.nodesk"));
        } else {
            letter.reasons(post.say(card, "receipt.because", headline), card.routingReasons());
        }
        return letter.facts(
                        withPromise(card, List.of(new Letter.Fact(post.say(card, "fact.reference"), card.reference()))))
                .pageButton(post.say(card, "receipt.button"))
                .words(post.say(card, "receipt.after"));
    }

    private Letter.Fact[] withPromise(CaseCard card, List<Letter.Fact> facts) {
        var promised = Stream.of(
                new Letter.Fact(post.say(card, "fact.acknowledge"), Days.withWeekday(card.acknowledgeDue())),
                new Letter.Fact(post.say(card, "fact.answer"), Days.withWeekday(card.answerDue())));
        return Stream.concat(facts.stream(), promised).toArray(Letter.Fact[]::new);
    }
}
