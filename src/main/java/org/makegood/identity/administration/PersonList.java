package org.makegood.identity.administration;

import static org.makegood.kernel.Utc.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists people by name: the index finds the page, then the rest is joined. */
@Component
class PersonList {

    private static final String IN_FORCE =
            " and a.valid_from <= :today and (a.valid_until is null or a.valid_until > :today) ";

    private final JdbcClient jdbc;

    PersonList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonSummary> list(PersonFilter filter, LocalDate today, Pageable page) {
        var holding = filter.role() == null
                ? ""
                : "and p.id in (select a.person_id from appointment a where a.role = :role" + IN_FORCE + ")";
        var query = jdbc.sql("""
                        select p.id, p.name, p.email, p.username, p.disabled, p.password_hash is not null password_set,
                            p.last_signed_in_at,
                            (select group_concat(coalesce(o.name, d.name, 'Makegood')
                                    order by a.valid_from, a.id separator ', ')
                                from appointment a
                                left join organisation o on o.id = a.organisation_id
                                left join desk d on d.id = a.desk_id
                                where a.person_id = p.id""" + IN_FORCE + """
                            ) bodies
                        from (select p.id from person p
                            where p.disabled = :closed
                            and (p.name like :like or p.email like :like or p.username like :like)
                        """ + holding + """
                            order by p.name, p.id limit :limit offset :offset) page
                        join person p on p.id = page.id
                        order by p.name, p.id""")
                .param("closed", filter.closed())
                .param("like", containing(filter.text()))
                .param("today", today)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset());
        if (filter.role() != null) {
            query = query.param("role", filter.role().name());
        }
        return query.query(PersonList::summary).list();
    }

    /** What is typed is looked for as it stands, wildcards included. */
    static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static PersonSummary summary(ResultSet row, int number) throws SQLException {
        var bodies = row.getString("bodies");
        return new PersonSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("username"),
                row.getBoolean("disabled"),
                row.getBoolean("password_set"),
                bodies == null ? "" : bodies,
                instantOrNull(row, "last_signed_in_at"));
    }
}
