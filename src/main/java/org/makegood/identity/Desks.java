package org.makegood.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.ServiceLine;
import org.springframework.jdbc.core.DataClassRowMapper;
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

    private static final RowMapper<Desk> DESK = DataClassRowMapper.newInstance(Desk.class);
    private static final RowMapper<Person> PERSON = DataClassRowMapper.newInstance(Person.class);

    private final JdbcClient jdbc;

    Desks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Desk> desk(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id").param("id", id).query(DESK).optional();
    }

    /** The desk of a unit for a service line on a day. */
    public Optional<Desk> deskOf(String unitCode, ServiceLine line, LocalDate on) {
        return jdbc.sql(SELECT + "where d.unit_code = :unit and d.service_line = :line" + IN_FORCE
                        + "order by d.valid_from desc limit 1")
                .param("unit", unitCode)
                .param("line", line.name())
                .param("on", on)
                .query(DESK)
                .optional();
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

    /** Whether the desk exists on that day and somebody holds a post on it. */
    public boolean isStaffed(UUID deskId, LocalDate on) {
        return jdbc.sql("select exists (select 1 " + HOLDERS + """
                        and a.desk_id = :desk and a.desk_id in (select d.id from desk d where d.id = :desk
                        """ + IN_FORCE + "))")
                .param("desk", deskId)
                .param("on", on)
                .query(Boolean.class)
                .single();
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
