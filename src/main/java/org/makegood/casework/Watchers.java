package org.makegood.casework;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actor;
import org.makegood.identity.Desks;
import org.makegood.identity.People;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows a case. People who no longer act for the body they followed it for are left out. */
@Component
class Watchers {

    private static final RowMapper<Watching> WATCHING = RecordRows.of(Watching.class);

    private final JdbcClient jdbc;
    private final People people;
    private final Desks desks;
    private final Clock clock;

    Watchers(JdbcClient jdbc, People people, Desks desks, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.desks = desks;
        this.clock = clock;
    }

    /** Following twice changes nothing. */
    void follow(UUID caseId, Actor actor) {
        switch (actor) {
            case Actor.Partner partner -> add(caseId, partner.personId(), partner.organisationId(), null);
            case Actor.Staff staff -> followForDesk(caseId, staff.personId(), staff.deskId());
            case Actor.Compiler _, Actor.Administrator _ ->
                throw new IllegalArgumentException("Only partners and staff follow cases");
        }
    }

    void followForDesk(UUID caseId, UUID personId, UUID deskId) {
        add(caseId, personId, null, deskId);
    }

    private void add(UUID caseId, UUID personId, @Nullable UUID organisationId, @Nullable UUID deskId) {
        jdbc.sql("""
                        insert into watcher (case_id, person_id, organisation_id, desk_id, since)
                        values (:case, :person, :organisation, :desk, :since)
                        on duplicate key update organisation_id = :organisation, desk_id = :desk""")
                .param("case", caseId)
                .param("person", personId)
                .param("organisation", organisationId)
                .param("desk", deskId)
                .param("since", clock.instant())
                .update();
    }

    void unfollow(UUID caseId, UUID personId) {
        jdbc.sql("delete from watcher where case_id = :case and person_id = :person")
                .param("case", caseId)
                .param("person", personId)
                .update();
    }

    Set<UUID> personIds(UUID caseId) {
        return new HashSet<>(watching(caseId).stream().map(Watching::personId).toList());
    }

    Followers followers(UUID caseId) {
        var today = Days.today(clock);
        var watching = watching(caseId);
        var partners = watching.stream()
                .map(Watching::organisationId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(organisation -> people.membersOf(organisation, today).stream()
                        .filter(person -> watching.stream().anyMatch(it -> it.isFor(person, organisation))));
        var staff = watching.stream()
                .map(Watching::deskId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .flatMap(desk -> desks.members(desk, today).stream()
                        .filter(person -> watching.stream().anyMatch(it -> it.isFor(person, desk))));
        return new Followers(partners.toList(), staff.toList());
    }

    private List<Watching> watching(UUID caseId) {
        return jdbc.sql(
                        "select person_id, organisation_id, desk_id from watcher where case_id = :case order by since, person_id")
                .param("case", caseId)
                .query(WATCHING)
                .list();
    }

    private record Watching(
            UUID personId,
            @Nullable UUID organisationId,
            @Nullable UUID deskId) {

        boolean isFor(Person person, UUID body) {
            return personId.equals(person.id()) && (body.equals(organisationId) || body.equals(deskId));
        }
    }
}
