package org.makegood.correspondence;

import java.util.List;
import java.util.stream.Stream;
import org.makegood.casework.CaseCard;
import org.makegood.kernel.Days;
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
        post.send(card, "receipt", "once", readers.reporter(card), letter -> receipt(letter, card));
        var all = Stream.concat(facts.stream(), promised(card)).toArray(Letter.Fact[]::new);
        if (card.deskId() == null) {
            post.send(
                    card,
                    "unroutable",
                    "once",
                    readers.headsOfRegion(card),
                    letter -> letter.facts(all).pageButton(post.say(card, "unroutable.button")));
        } else {
            post.send(
                    card,
                    "arrived",
                    "once",
                    readers.desk(card, card.deskId()),
                    letter -> letter.facts(all).pageButton(post.say(card, "open")));
        }
        post.send(
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
        return letter.facts(Stream.concat(
                                Stream.of(new Letter.Fact(post.say(card, "fact.reference"), card.reference())),
                                promised(card))
                        .toArray(Letter.Fact[]::new))
                .pageButton(post.say(card, "receipt.button"))
                .words(post.say(card, "receipt.after"));
    }

    private Stream<Letter.Fact> promised(CaseCard card) {
        return Stream.of(
                new Letter.Fact(post.say(card, "fact.acknowledge"), Days.withWeekday(card.acknowledgeDue())),
                new Letter.Fact(post.say(card, "fact.answer"), Days.withWeekday(card.answerDue())));
    }
}
