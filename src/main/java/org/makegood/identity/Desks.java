package org.makegood.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desks and who sits at them, for the services of other modules. */
@Component
@Transactional(readOnly = true)
public class Desks {

    private static final String SELECT = """
            select d.id, d.name, d.unit_code, d.service_line, d.mailbox, d.telephone, d.deputy_desk_id from desk d
            """;

    private static final String IN_FORCE =
            " and d.valid_from <= :on and (d.valid_until is null or d.valid_until > :on) ";

    private static final String HOLDERS = """
            from appointment a join person p on p.id = a.person_id and not p.disabled
            where a.valid_from <= :on and (a.valid_until is null or a.valid_until > :on)
            """;

    private static final String ON_DAY = """
            select d.id, d.name, d.unit_code, d.service_line, d.mailbox, d.telephone, d.deputy_desk_id,
                d.valid_from <= :on and (d.valid_until is null or d.valid_until > :on) and exists (
                    select 1
            """ + HOLDERS + "and a.desk_id = d.id) as staffed from desk d ";

    private static final RowMapper<Desk> DESK = RecordRows.of(Desk.class);
    private static final RowMapper<DeskOnDay> DESK_ON_DAY =
            (row, number) -> new DeskOnDay(DESK.mapRow(row, number), row.getBoolean("staffed"));
    private static final RowMapper<Person> PERSON = RecordRows.of(Person.class);

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Desk> desk(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id").param("id", id).query(DESK).optional();
    }

    /** Those of the given desks that exist or existed, by name. */
    public List<Desk> desks(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where d.id in (:ids) order by d.name, d.id")
                        .param("ids", ids)
                        .query(DESK)
                        .list();
    }

    /** A desk as it stands on a day, be it one of the past. */
    public Optional<DeskOnDay> onDay(UUID id, LocalDate on) {
        return jdbc.sql(ON_DAY + "where d.id = :id")
                .param("id", id)
                .param("on", on)
                .query(DESK_ON_DAY)
                .optional();
    }

    /** The desks that the units have on that day, the newest first. */
    public List<DeskOnDay> onDay(Collection<String> unitCodes, LocalDate on) {
        return unitCodes.isEmpty()
                ? List.of()
                : jdbc.sql(ON_DAY + "where d.unit_code in (:units)" + IN_FORCE + "order by d.valid_from desc, d.id")
                        .param("units", unitCodes)
                        .param("on", on)
                        .query(DESK_ON_DAY)
                        .list();
    }

    /** All desks a unit has or had, by name. */
    public List<Desk> desksOf(String unitCode) {
        return jdbc.sql(SELECT + "where d.unit_code = :unit order by d.name, d.id")
                .param("unit", unitCode)
                .query(DESK)
                .list();
    }

    /** All desks there are on a day, by name. */
    public List<Desk> inForce(LocalDate on) {
        return jdbc.sql(SELECT + "where true" + IN_FORCE + "order by d.name, d.id")
                .param("on", on)
                .query(DESK)
                .list();
    }

    /** The desks that the units have on that day, by name. */
    public List<Desk> desksOf(Collection<String> unitCodes, LocalDate on) {
        return unitCodes.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where d.unit_code in (:units)" + IN_FORCE + "order by d.name, d.id")
                        .param("units", unitCodes)
                        .param("on", on)
                        .query(DESK)
                        .list();
    }

    /** Who holds a post on the desk on that day, heads included, by name. */
    public List<Person> members(UUID deskId, LocalDate on) {
        return jdbc.sql("select distinct p.id, p.name, p.email " + HOLDERS
                        + "and a.desk_id = :desk order by p.name, p.id")
                .param("desk", deskId)
                .param("on", on)
                .query(PERSON)
                .list();
    }

    /** The person, if they hold a post on any desk on that day. */
    public Optional<Person> inPost(UUID personId, LocalDate on) {
        return jdbc.sql("select distinct p.id, p.name, p.email " + HOLDERS
                        + "and a.desk_id is not null and p.id = :person")
                .param("person", personId)
                .param("on", on)
                .query(PERSON)
                .optional();
    }

    /** The heads of a unit on that day: those who are head on any of its desks. */
    public List<Person> heads(String unitCode, LocalDate on) {
        return jdbc.sql("select distinct p.id, p.name, p.email " + HOLDERS + """
                        and a.role = 'HEAD' and a.desk_id in (select d.id from desk d where d.unit_code = :unit
                        """ + IN_FORCE + ") order by p.name, p.id")
                .param("unit", unitCode)
                .param("on", on)
                .query(PERSON)
                .list();
    }
}
