package org.makegood.correspondence;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseCard;
import org.makegood.casework.Cases;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.identity.Desks;
import org.makegood.identity.People;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Who is told about a case, and why they. Nobody is told twice of one thing; an address that is none is passed over, for
 * what happened to the case must not fail on it.
 */
@Component
class CaseReaders {

    private final Cases cases;
    private final People people;
    private final Desks desks;
    private final Wording wording;
    private final Links links;
    private final Clock clock;

    CaseReaders(Cases cases, People people, Desks desks, Wording wording, Links links, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.desks = desks;
        this.wording = wording;
        this.links = links;
        this.clock = clock;
    }

    List<Reader> reporter(CaseCard card) {
        return card.reporterId() == null
                ? visitor(card)
                : once(people.person(card.reporterId()).stream()
                        .flatMap(person -> reader(card, person, reason(card, person))));
    }

    private List<Reader> visitor(CaseCard card) {
        return cases.visitor(card.id()).stream()
                .map(visitor -> new Reader(
                        visitor.email(), wording.say("why.reporter", kind(card)), links.toProgress(visitor.token())))
                .toList();
    }

    /** Who follows the case for the organisation; its coordinators where nobody does any more; or the visitor. */
    List<Reader> partners(CaseCard card) {
        if (card.organisationId() == null) {
            return visitor(card);
        }
        var followers = cases.followers(card.id()).partners();
        if (!followers.isEmpty()) {
            return once(followers.stream().flatMap(person -> reader(card, person, reason(card, person))));
        }
        return toPeople(
                card,
                people.coordinatorsOf(card.organisationId(), Days.today(clock)),
                wording.say("why.coordinator", kind(card), card.organisation()));
    }

    private String reason(CaseCard card, Person person) {
        var key = person.id().equals(card.reporterId()) ? "why.reporter" : "why.follower";
        return wording.say(key, kind(card));
    }

    /** Whoever has the case, or else its desk; and the staff who follow it. */
    List<Reader> staff(CaseCard card) {
        var assignee = card.assigneeId() == null
                ? Stream.<Reader>empty()
                : people.person(card.assigneeId()).stream()
                        .flatMap(person -> reader(card, person, wording.say("why.assignee", kind(card))));
        var first = assignee.toList();
        var followers = cases.followers(card.id()).staff().stream()
                .flatMap(person -> reader(card, person, wording.say("why.follower", kind(card))));
        return once(Stream.concat((first.isEmpty() ? desk(card, card.deskId()) : first).stream(), followers));
    }

    /** Whoever has the case and still has a post; or else everybody on its desk; or who decides where it goes. */
    List<Reader> inCharge(CaseCard card) {
        var assignee = card.assigneeId() == null
                ? List.<Reader>of()
                : toPeople(
                        card,
                        desks.inPost(card.assigneeId(), Days.today(clock)).stream()
                                .toList(),
                        wording.say("why.assignee", kind(card)));
        if (!assignee.isEmpty()) {
            return assignee;
        }
        return card.deskId() == null ? headsOfRegion(card) : members(card, card.deskId());
    }

    private List<Reader> members(CaseCard card, UUID deskId) {
        var members = toPeople(card, desks.members(deskId, Days.today(clock)), wording.say("why.member", kind(card)));
        return members.isEmpty() ? desk(card, deskId) : members;
    }

    List<Reader> desk(CaseCard card, @Nullable UUID deskId) {
        return desks(card, deskId == null ? List.of() : List.of(deskId));
    }

    List<Reader> desks(CaseCard card, Collection<UUID> deskIds) {
        return once(desks.desks(deskIds).stream()
                .flatMap(desk -> reader(card, desk.mailbox(), wording.say("why.mailbox", desk.name()))));
    }

    /** The heads whom a case is taken to: of its unit or of its region; the desk where there are none. */
    List<Reader> heads(CaseCard card, EscalationLevel level) {
        var ofUnit = level == EscalationLevel.HEAD_OF_UNIT && card.deskId() != null
                ? desks.desk(card.deskId()).stream()
                        .flatMap(desk -> heads(desk.unitCode(), card).stream())
                        .toList()
                : List.<Reader>of();
        return ofUnit.isEmpty() ? headsOfRegion(card) : ofUnit;
    }

    List<Reader> headsOfRegion(CaseCard card) {
        var heads = card.regionCode() == null ? List.<Reader>of() : heads(card.regionCode(), card);
        return heads.isEmpty() ? desk(card, card.deskId()) : heads;
    }

    private List<Reader> heads(String unitCode, CaseCard card) {
        return toPeople(card, desks.heads(unitCode, Days.today(clock)), wording.say("why.head", kind(card)));
    }

    private List<Reader> toPeople(CaseCard card, List<Person> persons, String why) {
        return once(persons.stream().flatMap(person -> reader(card, person, why)));
    }

    static String kind(CaseCard card) {
        return card.kind().label().toLowerCase(Locale.UK);
    }

    private Stream<Reader> reader(CaseCard card, Person person, String why) {
        return reader(card, person.email(), why);
    }

    private Stream<Reader> reader(CaseCard card, String address, String why) {
        return EmailAddress.parse(address).stream()
                .map(parsed -> new Reader(parsed, why, links.toCase(card.reference())));
    }

    private static List<Reader> once(Stream<Reader> readers) {
        Map<EmailAddress, Reader> once = new LinkedHashMap<>();
        readers.forEach(reader -> once.putIfAbsent(reader.address(), reader));
        return List.copyOf(once.values());
    }
}
