package org.makegood.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingCard;
import org.makegood.calendar.CalendarFile;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.MailAttachment;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.springframework.stereotype.Component;

/**
 * Writes letters about a briefing and puts them into the outbox. Each holds a link that only its reader may have, so its
 * words are wiped once it has left.
 */
@Component
class BriefingPost {

    private final Wording wording;
    private final LetterPress press;
    private final Outbox outbox;

    BriefingPost(Wording wording, LetterPress press, Outbox outbox) {
        this.wording = wording;
        this.press = press;
        this.outbox = outbox;
    }

    /**
     * Sends the letter of an occasion. Its first words stand in the bundle under the occasion's name.
     *
     * @param what tells this letter from all others of the same occasion
     * @param entry what goes into the reader's calendar, or out of it
     * @param more fills the gaps from {5} on
     */
    void send(
            BriefingCard briefing,
            String occasion,
            String what,
            Reader reader,
            UnaryOperator<Letter.Draft> body,
            @Nullable CalendarFile entry,
            Object... more) {
        var draft = new Letter.Draft(
                        say(briefing, occasion + ".subject", more),
                        say(briefing, occasion + ".preview", more),
                        say(briefing, "about.briefing"),
                        say(briefing, occasion + ".heading", more))
                .words(say(briefing, occasion + ".text", more));
        var letter = body.apply(draft).because(reader);
        outbox.put(new OutgoingMail(
                occasion + ":" + what,
                reader.address(),
                letter.subject(),
                press.text(letter),
                press.html(letter),
                null,
                null,
                true,
                attached(letter, entry)));
    }

    private static List<MailAttachment> attached(Letter letter, @Nullable CalendarFile entry) {
        var attached = new ArrayList<MailAttachment>();
        if (entry != null) {
            attached.add(new MailAttachment(CalendarFile.NAME, entry.mediaType(), entry.bytes()));
        }
        attached.addAll(letter.pictures());
        return attached;
    }

    /** @param address typed by somebody, and checked when it was stored */
    Reader reader(String address, String why, String page) {
        return new Reader(new EmailAddress(address), why, page);
    }

    /** When and where; the link to join is only for those who have a place. */
    Letter.Fact[] facts(BriefingCard briefing, boolean hasPlace) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact(say(briefing, "fact.when"), when(briefing)));
        facts.add(new Letter.Fact(
                say(briefing, "fact.doors"), time(briefing.times().doorsOpenAt())));
        if (briefing.place() != null) {
            facts.add(new Letter.Fact(say(briefing, "fact.place"), briefing.place()));
        }
        if (briefing.online()) {
            var link = hasPlace ? briefing.onlineLink() : null;
            facts.add(new Letter.Fact(
                    say(briefing, "fact.online"), link == null ? say(briefing, "briefing.online.later") : link));
        }
        facts.add(new Letter.Fact(say(briefing, "fact.organiser"), contact(briefing)));
        return facts.toArray(Letter.Fact[]::new);
    }

    private static String contact(BriefingCard briefing) {
        var contact = briefing.desk() + ", " + briefing.mailbox();
        return briefing.telephone() == null ? contact : contact + ", " + briefing.telephone();
    }

    /** A text of the bundle with what all letters about a briefing may mention. */
    String say(BriefingCard briefing, String key, Object... more) {
        var always = Stream.of(
                briefing.title(),
                day(briefing.times().startsAt()),
                time(briefing.times().startsAt()),
                briefing.desk(),
                Days.written(briefing.times().registrationClosesAt()));
        return wording.say(key, Stream.concat(always, Stream.of(more)).toArray());
    }

    private String when(BriefingCard briefing) {
        var times = briefing.times();
        return say(briefing, "briefing.when", time(times.endsAt()));
    }

    private static String day(Instant at) {
        return Days.withWeekday(Days.of(at));
    }

    private static String time(Instant at) {
        return Days.time(at.atZone(Days.LONDON).toLocalTime());
    }
}
