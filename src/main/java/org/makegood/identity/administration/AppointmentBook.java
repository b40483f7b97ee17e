package org.makegood.identity.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.AuditTrail;
import org.makegood.identity.Desks;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of appointing that hold whoever appoints. */
@Component
class AppointmentBook {

    private static final RowMapper<AppointmentLine> LINE = RecordRows.of(AppointmentLine.class);

    private static final String SELECT = """
            select a.id, a.person_id, p.name person, a.role, coalesce(o.name, d.name, 'Makegood') body,
                a.valid_from `from`, a.valid_until until
            from appointment a join person p on p.id = a.person_id
            left join organisation o on o.id = a.organisation_id
            left join desk d on d.id = a.desk_id
            """;

    private final AppointmentRepository appointments;
    private final Organisations organisations;
    private final Desks desks;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AppointmentBook(
            AppointmentRepository appointments,
            Organisations organisations,
            Desks desks,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.appointments = appointments;
        this.organisations = organisations;
        this.desks = desks;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AppointmentLine> ofPerson(UUID personId) {
        return jdbc.sql(SELECT + "where a.person_id = :person order by a.valid_until is not null, a.valid_from, a.id")
                .param("person", personId)
                .query(LINE)
                .list();
    }

    List<AppointmentLine> ofDesk(UUID deskId) {
        return jdbc.sql(SELECT
                        + "where a.desk_id = :desk order by a.valid_until is not null, p.name, a.valid_from, a.id")
                .param("desk", deskId)
                .query(LINE)
                .list();
    }

    UUID appoint(UUID personId, AppointmentForm form) {
        var appointment = Appointment.make(personId, form, clock);
        checkBody(form);
        checkNoOther(appointment, form);
        appointments.saveAndFlush(appointment);
        audit.record("Appointed", "person", personId.toString(), null, appointment.described());
        return appointment.id();
    }

    /** From today on it is no longer in force. */
    void end(Appointment appointment) {
        var before = appointment.described();
        appointment.endBefore(Days.today(clock));
        appointments.saveAndFlush(appointment);
        audit.record("Appointment ended", "person", appointment.personId().toString(), before, appointment.described());
    }

    private void checkBody(AppointmentForm form) {
        var bodyId = form.bodyId();
        switch (form.role().body()) {
            case ORGANISATION -> {
                var organisation = bodyId == null
                        ? null
                        : organisations.organisation(bodyId).orElse(null);
                if (organisation == null) {
                    throw new RuleViolation("bodyId", "Choose an organisation");
                }
                if (form.role() == AppointmentRole.COMPILER && organisation.kind() != OrganisationKind.OVERVIEW_BODY) {
                    throw new RuleViolation("bodyId", "Choose an overview body: only they have overviews compiled");
                }
            }
            case DESK -> {
                if (bodyId == null || desks.desk(bodyId).isEmpty()) {
                    throw new RuleViolation("bodyId", "Choose a desk");
                }
            }
            case PORTAL -> {
                // nothing to choose
            }
        }
    }

    /** A second open-ended one is also refused by a unique index, should two people appoint at the same moment. */
    private void checkNoOther(Appointment appointment, AppointmentForm form) {
        var until = form.lastDay() == null
                ? LocalDate.of(9999, 12, 31)
                : form.lastDay().plusDays(1);
        var overlaps = jdbc.sql("""
                        select exists (select 1 from appointment a
                            where a.person_id = :person and coalesce(a.organisation_id, a.desk_id) <=> :body
                            and (a.role = 'COMPILER') = :compiler
                            and a.valid_from < :until and coalesce(a.valid_until, '9999-12-31') > :from)""")
                .param("person", appointment.personId())
                .param("body", appointment.bodyId())
                .param("compiler", form.role() == AppointmentRole.COMPILER)
                .param("from", form.from())
                .param("until", until)
                .query(Boolean.class)
                .single();
        if (overlaps) {
            throw new RuleViolation(
                    "from", "This person is appointed here already in that time. End that appointment first.");
        }
    }
}
