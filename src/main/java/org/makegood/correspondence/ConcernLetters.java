package org.makegood.correspondence;

import java.util.List;
import java.util.UUID;
import org.makegood.casework.CaseCard;
import org.makegood.casework.Cases;
import org.makegood.concerns.ConcernCard;
import org.makegood.concerns.ConcernEvent;
import org.makegood.concerns.Concerns;
import org.makegood.kernel.Days;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes out because something happened to a concern; in the transaction in which it happened. */
@Component
class ConcernLetters {

    private final Cases cases;
    private final Concerns concerns;
    private final Arrivals arrivals;
    private final CaseReaders readers;
    private final CasePost post;

    ConcernLetters(Cases cases, Concerns concerns, Arrivals arrivals, CaseReaders readers, CasePost post) {
        this.cases = cases;
        this.concerns = concerns;
        this.arrivals = arrivals;
        this.readers = readers;
        this.post = post;
    }

    @EventListener
    void on(ConcernEvent event) {
        var card = cases.card(event.concernId()).orElseThrow();
        var concern = concerns.card(card).orElseThrow();
        switch (event) {
            case ConcernEvent.Logged _ -> arrivals.tell(card, facts(card, concern));
            case ConcernEvent.TakenUp _ -> takenUp(card);
            case ConcernEvent.ActionAgreed agreed -> actionAgreed(card, agreed.actionId());
            case ConcernEvent.Resolved _ -> resolved(card, concern);
            case ConcernEvent.Confirmed _ -> tellStaff(card, "confirmed");
            case ConcernEvent.Reopened _ -> tellStaff(card, "reopened");
        }
    }

    private List<Letter.Fact> facts(CaseCard card, ConcernCard concern) {
        var severity = card.severity();
        return List.of(
                new Letter.Fact(post.say(card, "fact.category"), concern.category()),
                new Letter.Fact(post.say(card, "fact.severity"), severity == null ? "–" : severity.label()));
    }

    private void takenUp(CaseCard card) {
        post.send(
                card,
                "takenup",
                card.version(),
                readers.partners(card),
                letter -> post.promise(letter, card).pageButton(post.say(card, "open")));
    }

    private void actionAgreed(CaseCard card, UUID actionId) {
        var action = concerns.action(actionId).orElseThrow();
        post.send(
                card,
                "action",
                actionId,
                readers.partners(card),
                letter -> letter.facts(
                                new Letter.Fact(post.say(card, "fact.what"), action.what()),
                                new Letter.Fact(post.say(card, "fact.owner"), action.owner()),
                                new Letter.Fact(post.say(card, "fact.by"), Days.withWeekday(action.dueOn())))
                        .pageButton(post.say(card, "open")));
    }

    private void resolved(CaseCard card, ConcernCard concern) {
        var resolution = concern.resolution();
        if (resolution == null) {
            throw new IllegalStateException("A resolved concern has an outcome");
        }
        post.send(
                card,
                "resolved",
                card.version(),
                readers.partners(card),
                letter -> letter.quote(resolution.words())
                        .pageButton(post.say(card, "resolved.button"))
                        .words(post.say(card, "resolved.after")),
                resolution.outcome().label());
    }

    private void tellStaff(CaseCard card, String occasion) {
        post.send(card, occasion, card.version(), readers.staff(card));
    }
}
