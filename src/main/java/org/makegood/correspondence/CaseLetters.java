package org.makegood.correspondence;

import java.util.UUID;
import org.makegood.casework.CaseCard;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.Cases;
import org.makegood.casework.conversation.MessageCard;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes out because something happened to a case, of whatever kind; in the transaction in which it happened. */
@Component
class CaseLetters {

    private final Cases cases;
    private final Desks desks;
    private final CaseReaders readers;
    private final CasePost post;
    private final DueNews due;

    CaseLetters(Cases cases, Desks desks, CaseReaders readers, CasePost post, DueNews due) {
        this.cases = cases;
        this.desks = desks;
        this.readers = readers;
        this.post = post;
        this.due = due;
    }

    @EventListener
    void on(CaseEvent event) {
        switch (event) {
            case CaseEvent.Acknowledged _ -> acknowledged(card(event));
            case CaseEvent.StaffAnswered answered -> answered(card(event), message(answered.messageId()));
            case CaseEvent.StaffAsked asked -> asked(card(event), message(asked.messageId()));
            case CaseEvent.PartnerWrote wrote -> partnerWrote(card(event), message(wrote.messageId()));
            case CaseEvent.HandedOver handedOver -> handedOver(card(event), handedOver);
            case CaseEvent.Escalated escalated -> escalated(card(event), escalated);
            case CaseEvent.DueSoon soon -> due.soon(card(event), soon);
            case CaseEvent.Overdue overdue -> due.overdue(card(event), overdue);
            case CaseEvent.Opened _, CaseEvent.Moved _ -> {} // the kind of case tells, once all of it is there
            case CaseEvent.Assigned _, CaseEvent.NoteKept _ -> {} // among staff, who see it in their queue
        }
    }

    private CaseCard card(CaseEvent event) {
        return cases.card(event.caseId()).orElseThrow();
    }

    private MessageCard message(UUID id) {
        return cases.message(id).orElseThrow();
    }

    private void acknowledged(CaseCard card) {
        post.send(card, "acknowledged", card.version(), readers.partners(card));
    }

    private void answered(CaseCard card, MessageCard message) {
        post.send(
                card,
                "answered",
                message.id(),
                readers.partners(card),
                letter -> letter.quote(message.body()).pageButton(post.say(card, "answered.button")),
                message.actingFor());
    }

    private void asked(CaseCard card, MessageCard message) {
        post.send(
                card,
                "asked",
                message.id(),
                readers.partners(card),
                letter -> letter.quote(message.body())
                        .pageButton(post.say(card, "asked.button"))
                        .words(post.say(card, "asked.clock"), post.say(card, "asked.after")),
                message.actingFor());
    }

    private void partnerWrote(CaseCard card, MessageCard message) {
        post.send(
                card,
                "wrote",
                message.id(),
                readers.staff(card),
                letter -> letter.quote(message.body()).pageButton(post.say(card, "wrote.button")),
                message.actingFor());
    }

    private void handedOver(CaseCard card, CaseEvent.HandedOver event) {
        var from = event.fromDeskId() == null
                ? post.say(card, "nodesk")
                : desks.desk(event.fromDeskId()).map(Desk::name).orElseGet(() -> post.say(card, "nodesk"));
        var reason = cases.reasonForDesk(card.id()).orElse("");
        post.send(
                card,
                "handedover",
                card.version(),
                readers.partners(card),
                letter -> post.promise(letter.quote(reason), card).pageButton(post.say(card, "open")),
                from);
        post.send(
                card,
                "received",
                card.version(),
                readers.desk(card, event.toDeskId()),
                letter -> letter.quote(reason).pageButton(post.say(card, "open")),
                from);
    }

    private void escalated(CaseCard card, CaseEvent.Escalated event) {
        post.send(card, "escalated", event.level() + "-" + card.version(), readers.heads(card, event.level()));
    }
}
