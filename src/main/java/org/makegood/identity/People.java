package org.makegood.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people, for the services of other modules. */
@Component
@Transactional(readOnly = true)
public class People {

    private static final String SELECT = "select p.id, p.name, p.email from person p ";

    private static final RowMapper<Person> PERSON = RecordRows.of(Person.class);

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> person(UUID id) {
        return people(List.of(id)).stream().findFirst();
    }

    /** Those of the given people that exist, by name. */
    public List<Person> people(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where p.id in (:ids) order by p.name, p.id")
                .param("ids", ids)
                .query(PERSON)
                .list();
    }

    /** Who acts for an organisation on that day, coordinators included, by name. */
    public List<Person> membersOf(UUID organisationId, LocalDate on) {
        return holders(organisationId, on, List.of(AppointmentRole.PARTNER, AppointmentRole.COORDINATOR));
    }

    /** Who looks after an organisation on that day. */
    public List<Person> coordinatorsOf(UUID organisationId, LocalDate on) {
        return holders(organisationId, on, List.of(AppointmentRole.COORDINATOR));
    }

    /** One who acts for each of the organisations on that day: a coordinator where there is one, the first by name. */
    public Map<UUID, Member> firstOfEach(Collection<UUID> organisationIds, LocalDate on) {
        if (organisationIds.isEmpty()) {
            return Map.of();
        }
        var first = new HashMap<UUID, Member>();
        jdbc.sql("""
                        select a.organisation_id, a.role = 'COORDINATOR' coordinator, p.id, p.name, p.email
                        from appointment a join person p on p.id = a.person_id and not p.disabled
                        where a.organisation_id in (:organisations) and a.role in ('PARTNER', 'COORDINATOR')
                        and a.valid_from <= :on and (a.valid_until is null or a.valid_until > :on)
                        order by a.role = 'COORDINATOR' desc, p.name, p.id""").param("organisations", organisationIds).param("on", on).query(row -> {
            var person = new Person(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"));
            first.putIfAbsent(
                    row.getObject("organisation_id", UUID.class), new Member(person, row.getBoolean("coordinator")));
        });
        return first;
    }

    /** Somebody who acts for an organisation. */
    public record Member(Person person, boolean coordinator) {}

    private List<Person> holders(UUID organisationId, LocalDate on, List<AppointmentRole> roles) {
        return jdbc.sql(SELECT + """
                        where not p.disabled and p.id in (
                            select a.person_id from appointment a
                            where a.organisation_id = :organisation and a.role in (:roles)
                            and a.valid_from <= :on and (a.valid_until is null or a.valid_until > :on))
                        order by p.name, p.id""")
                .param("organisation", organisationId)
                .param("roles", roles.stream().map(Enum::name).toList())
                .param("on", on)
                .query(PERSON)
                .list();
    }
}
