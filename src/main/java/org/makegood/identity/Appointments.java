package org.makegood.identity;

import static org.makegood.kernel.Roles.ADMINISTRATOR;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The signed-in person's own appointments, and the choice for which one they act. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER, ADMINISTRATOR})
@Transactional(readOnly = true)
public class Appointments {

    private static final RowMapper<AppointmentCard> CARD = RecordRows.of(AppointmentCard.class);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final ActingUnder actingUnder;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Appointments(
            JdbcClient jdbc,
            Actors actors,
            ActingUnder actingUnder,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.actingUnder = actingUnder;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The signed-in person's appointments that are in force today, oldest first. */
    public List<AppointmentCard> mine() {
        var actor = currentUser.actor();
        return jdbc.sql("""
                        select a.id, a.role, coalesce(o.name, d.name, 'Makegood') body, a.valid_from `from`,
                            a.valid_until until, a.id = :acting acting
                        from appointment a
                        left join organisation o on o.id = a.organisation_id
                        left join desk d on d.id = a.desk_id
                        where a.person_id = :person
                        and a.valid_from <= :today and (a.valid_until is null or a.valid_until > :today)
                        and (d.id is null
                            or d.valid_from <= :today and (d.valid_until is null or d.valid_until > :today))
                        order by a.valid_from, a.id""")
                .param("acting", actor.appointmentId())
                .param("person", actor.personId())
                .param("today", Days.today(clock))
                .query(CARD)
                .list();
    }

    /** From now on, in this session, the person acts under another of their appointments. */
    @Transactional
    public void switchTo(UUID appointmentId) {
        var before = currentUser.actor();
        var user = actors.derive(before.personId(), appointmentId)
                .filter(chosen -> chosen.actor().appointmentId().equals(appointmentId))
                .orElseThrow(() -> RuleViolation.noSuch("appointment"));
        jdbc.sql("update person set acting_under = :appointment where id = :person")
                .param("appointment", appointmentId)
                .param("person", before.personId())
                .update();
        audit.record(
                "Acts for another body",
                "person",
                before.personId().toString(),
                before.actingFor(),
                user.actor().actingFor());
        actingUnder.choose(user);
    }
}
