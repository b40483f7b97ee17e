package org.makegood.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Actors;
import org.makegood.identity.IdentityEvent;
import org.makegood.identity.OneTimeLink;
import org.makegood.identity.People;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of their appointments and sends them the links with which they set a password. */
@Component
class IdentityLetters {

    private final People people;
    private final Actors actors;
    private final Wording wording;
    private final Links links;
    private final LetterPress press;
    private final Outbox outbox;

    IdentityLetters(People people, Actors actors, Wording wording, Links links, LetterPress press, Outbox outbox) {
        this.people = people;
        this.actors = actors;
        this.wording = wording;
        this.links = links;
        this.press = press;
        this.outbox = outbox;
    }

    @EventListener
    void on(IdentityEvent event) {
        var person = people.person(event.personId()).orElseThrow();
        switch (event) {
            case IdentityEvent.Invited invited -> tell(person, invited.appointmentId(), invited.link());
            case IdentityEvent.PasswordLinkMade made ->
                put("password:" + person.id() + ":" + made(made.link()), person, newPassword(made.link()), true);
        }
    }

    private void tell(Person person, UUID appointmentId, @Nullable OneTimeLink link) {
        if (link == null) {
            put("appointed:" + appointmentId, person, appointed(person, appointmentId), false);
        } else {
            put("invited:" + appointmentId + ":" + made(link), person, invited(person, appointmentId, link), true);
        }
    }

    /** Tells links apart that were made one after the other, without a word of the link itself. */
    private static String made(OneTimeLink link) {
        return String.valueOf(link.expiresAt().toEpochMilli());
    }

    private Letter appointed(Person person, UUID appointmentId) {
        var body = body(person, appointmentId);
        return draft("appointed", body)
                .words(wording.say("appointed.text", body))
                .button(wording.say("appointed.button"), links.start())
                .because(wording.say("why.appointed", body));
    }

    private Letter invited(Person person, UUID appointmentId, OneTimeLink link) {
        var body = body(person, appointmentId);
        return draft("invited", body)
                .words(wording.say("invited.text", body))
                .words(wording.say("invited.portal"))
                .button(wording.say("invited.button"), link.address())
                .words(wording.say("link.life", Days.written(link.expiresAt())))
                .words(wording.say("link.unexpected"))
                .because(wording.say("why.appointed", body));
    }

    private Letter newPassword(OneTimeLink link) {
        return draft("password", "")
                .words(wording.say("password.text"))
                .button(wording.say("password.button"), link.address())
                .words(wording.say("link.life", Days.written(link.expiresAt())))
                .words(wording.say("password.unexpected"))
                .because(wording.say("why.password"));
    }

    private Letter.Draft draft(String kind, String body) {
        return new Letter.Draft(
                wording.say(kind + ".subject", body),
                wording.say(kind + ".preview", body),
                wording.say("about.account"),
                wording.say(kind + ".heading", body));
    }

    /** Whom the person is to act for; an appointment that begins later has no name yet that they may use. */
    private String body(Person person, UUID appointmentId) {
        return actors.derive(person.id(), appointmentId)
                .map(user -> user.actor())
                .filter(actor -> actor.appointmentId().equals(appointmentId))
                .map(actor -> actor.actingFor())
                .orElseGet(() -> wording.say("appointed.later"));
    }

    private void put(String key, Person person, Letter letter, boolean secret) {
        outbox.put(new OutgoingMail(
                key,
                new EmailAddress(person.email()),
                letter.subject(),
                press.text(letter),
                press.html(letter),
                null,
                null,
                secret));
    }
}
