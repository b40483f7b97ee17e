package org.makegood.identity.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;

/** A person holds a role, for an organisation, at a desk or for the portal, from a day until before another. */
@Entity
class Appointment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AppointmentRole role;

    private @Nullable UUID organisationId;

    private @Nullable UUID deskId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Appointment() {}

    static Appointment make(UUID personId, AppointmentForm form, Clock clock) {
        if (form.lastDay() != null && form.lastDay().isBefore(form.from())) {
            throw new RuleViolation("lastDay", "Choose a last day on or after the first day");
        }
        var appointment = new Appointment();
        appointment.id = Ids.next(clock);
        appointment.personId = personId;
        appointment.role = form.role();
        appointment.from = form.from();
        appointment.until = form.lastDay() == null ? null : form.lastDay().plusDays(1);
        switch (form.role().body()) {
            case ORGANISATION -> appointment.organisationId = form.bodyId();
            case DESK -> appointment.deskId = form.bodyId();
            case PORTAL -> {
                // an administrator is appointed to nothing but the portal
            }
        }
        return appointment;
    }

    /** Ends it before the given day. One that has not begun by then never takes effect. */
    void endBefore(LocalDate day) {
        if (until != null && !until.isAfter(day)) {
            throw new RuleViolation("This appointment has ended already.");
        }
        until = day.isBefore(from) ? from : day;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    AppointmentRole role() {
        return role;
    }

    @Nullable
    UUID bodyId() {
        return organisationId != null ? organisationId : deskId;
    }

    /** As the audit trail writes it. */
    String described() {
        return role.label() + (bodyId() == null ? "" : " at " + bodyId()) + " from " + Days.written(from)
                + (until == null ? "" : ", ended before " + Days.written(until));
    }
}
