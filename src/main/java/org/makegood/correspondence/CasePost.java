package org.makegood.correspondence;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.makegood.casework.CaseCard;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.mail.MailAttachment;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.springframework.stereotype.Component;

/**
 * Writes letters about a case and puts them into the outbox. Of what is marked OFFICIAL-SENSITIVE a mail says only that
 * there is news: mail goes through hands that need not know.
 */
@Component
class CasePost {

    private final Wording wording;
    private final LetterPress press;
    private final Outbox outbox;

    CasePost(Wording wording, LetterPress press, Outbox outbox) {
        this.wording = wording;
        this.press = press;
        this.outbox = outbox;
    }

    /**
     * Sends each reader the letter of an occasion. Its first words stand in the bundle under the occasion's name.
     *
     * @param what tells this occasion from another of the same name, so that no reader is told twice
     * @param more fills the gaps from {7} on
     */
    void send(
            CaseCard card,
            String occasion,
            Object what,
            List<Reader> readers,
            UnaryOperator<Letter.Draft> body,
            Object... more) {
        send(write(card, occasion, what, readers, body, more));
    }

    /** A letter that says all in its own text, with the way to the page of the case. */
    void send(CaseCard card, String occasion, Object what, List<Reader> readers) {
        send(card, occasion, what, readers, letter -> letter.pageButton(say(card, "open")));
    }

    /** @param files what is attached for a reader; it would say what a mail about a sensitive case must not */
    void sendWith(
            CaseCard card,
            String occasion,
            Object what,
            List<Reader> readers,
            UnaryOperator<Letter.Draft> body,
            Function<Reader, List<MailAttachment>> files,
            Object... more) {
        send(writeWith(card, occasion, what, readers, body, files, more));
    }

    /** Sends what was written for several occasions at once. */
    void send(List<OutgoingMail> mails) {
        outbox.put(mails);
    }

    /** The letters of an occasion, not sent yet. */
    List<OutgoingMail> write(
            CaseCard card,
            String occasion,
            Object what,
            List<Reader> readers,
            UnaryOperator<Letter.Draft> body,
            Object... more) {
        return writeWith(card, occasion, what, readers, body, _ -> List.of(), more);
    }

    private List<OutgoingMail> writeWith(
            CaseCard card,
            String occasion,
            Object what,
            List<Reader> readers,
            UnaryOperator<Letter.Draft> body,
            Function<Reader, List<MailAttachment>> files,
            Object... more) {
        if (readers.isEmpty()) {
            return List.of();
        }
        var sensitive = card.marking() == Marking.OFFICIAL_SENSITIVE;
        var draft = sensitive
                ? news(card)
                : body.apply(draft(card, occasion, more).words(say(card, occasion + ".text", more)));
        var key = occasion + ":" + card.id() + ":" + what;
        return readers.stream()
                .map(reader ->
                        mail(card, key, reader, draft.because(reader), sensitive ? List.of() : files.apply(reader)))
                .toList();
    }

    private OutgoingMail mail(CaseCard card, String key, Reader reader, Letter letter, List<MailAttachment> files) {
        return new OutgoingMail(
                key + ":" + reader.address().value(),
                reader.address(),
                letter.subject(),
                press.text(letter),
                press.html(letter),
                card.id(),
                card.reference(),
                false,
                files);
    }

    private Letter.Draft news(CaseCard card) {
        return new Letter.Draft(
                        say(card, "news.subject"),
                        say(card, "news.preview"),
                        say(card, "about.sensitive", card.kind().label()),
                        say(card, "news.heading"))
                .words(say(card, "news.text"))
                .pageButton(say(card, "news.button"));
    }

    private Letter.Draft draft(CaseCard card, String occasion, Object... more) {
        return new Letter.Draft(
                say(card, occasion + ".subject", more),
                say(card, occasion + ".preview", more),
                say(card, "about.case", card.kind().label()),
                say(card, occasion + ".heading", more));
    }

    /** Says by when there is an answer, while one is owed. */
    Letter.Draft promise(Letter.Draft letter, CaseCard card) {
        return card.dueOn() == null ? letter : letter.words(say(card, "promise"));
    }

    /** A text of the bundle with what all letters about a case may mention. */
    String say(CaseCard card, String key, Object... more) {
        var desk = card.desk();
        var always = Stream.of(
                card.reference(),
                card.title(),
                desk == null ? wording.say("nodesk") : desk,
                card.organisation(),
                Days.withWeekday(card.acknowledgeDue()),
                Days.withWeekday(card.answerDue()),
                CaseReaders.kind(card));
        return wording.say(key, Stream.concat(always, Stream.of(more)).toArray());
    }
}
