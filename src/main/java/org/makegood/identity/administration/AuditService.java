package org.makegood.identity.administration;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.makegood.kernel.Days;
import org.makegood.kernel.Reference;
import org.makegood.kernel.Utc;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The audit trail, for administrators to read. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class AuditService {

    private static final LocalDateTime BEGINNING = Utc.of(Instant.EPOCH);
    private static final LocalDateTime END = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;

    AuditService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries, newest first. */
    public List<AuditLine> list(AuditFilter filter, Pageable page) {
        return jdbc.sql("""
                        select e.id, e.at, actor.name person, e.acting_for, e.action, e.subject, e.subject_id,
                            coalesce(p.name, o.name, d.name) about, e.before_value, e.after_value, e.address
                        from (select e.id from audit_entry e
                            where e.at >= :from and e.at < :until
                            and (:subject = '' or e.subject = :subject)
                            and (:reference = '' or e.subject = 'case' and e.subject_id = :reference)
                            and (:who = '%%' or e.person_id in (select w.id from person w where w.name like :who))
                            order by e.at desc, e.id desc limit :limit offset :offset) page
                        join audit_entry e on e.id = page.id
                        left join person actor on actor.id = e.person_id
                        left join person p on e.subject = 'person' and p.id = e.subject_id
                        left join organisation o on e.subject = 'organisation' and o.id = e.subject_id
                        left join desk d on e.subject = 'desk' and d.id = e.subject_id
                        order by e.at desc, e.id desc""")
                .param("from", filter.from() == null ? BEGINNING : Utc.of(Days.startOf(filter.from())))
                .param(
                        "until",
                        filter.until() == null
                                ? END
                                : Utc.of(Days.startOf(filter.until().plusDays(1))))
                .param("subject", filter.subject())
                .param("reference", reference(filter.reference()))
                .param("who", PersonList.containing(filter.who()))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AuditService::line)
                .list();
    }

    /** What is none stays as it was typed, and is found nowhere. */
    private static String reference(String typed) {
        return Reference.parse(typed).map(Reference::value).orElse(typed.strip());
    }

    /** The kinds of thing that entries are about. */
    public List<String> subjects() {
        return jdbc.sql("select distinct subject from audit_entry order by subject")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getObject("id", UUID.class),
                Utc.instant(row, "at"),
                row.getString("person"),
                row.getString("acting_for"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("about"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("address"));
    }
}
