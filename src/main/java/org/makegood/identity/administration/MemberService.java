package org.makegood.identity.administration;

import static org.makegood.kernel.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actor;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.IdentityEvent;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The members of the coordinator's own organisation. */
@Service
@Validated
@RolesAllowed(COORDINATOR)
@Transactional(readOnly = true)
public class MemberService {

    private static final RowMapper<MemberLine> LINE = RecordRows.of(MemberLine.class);

    private final PersonRegister register;
    private final AppointmentBook book;
    private final AppointmentRepository appointments;
    private final OneTimeLinks links;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberService(
            PersonRegister register,
            AppointmentBook book,
            AppointmentRepository appointments,
            OneTimeLinks links,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.register = register;
        this.book = book;
        this.appointments = appointments;
        this.links = links;
        this.currentUser = currentUser;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The organisation's members, now or from a coming day, by name. */
    public List<MemberLine> list(String text, Pageable page) {
        return jdbc.sql("""
                        select a.id appointment_id, p.name, p.email, a.role = 'COORDINATOR' coordinator,
                            a.valid_from `from`, p.password_hash is null invited
                        from appointment a join person p on p.id = a.person_id and not p.disabled
                        where a.organisation_id = :organisation and a.role in ('PARTNER', 'COORDINATOR')
                        and (a.valid_until is null or a.valid_until > :today)
                        and (p.name like :like or p.email like :like)
                        order by p.name, a.id limit :limit offset :offset""")
                .param("organisation", coordinator().organisationId())
                .param("today", Days.today(clock))
                .param("like", PersonList.containing(text))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(LINE)
                .list();
    }

    /**
     * Appoints somebody to the coordinator's organisation from today. Who has no password yet is mailed a link to set one;
     * the link is for their eyes only, so it is not returned.
     */
    @Transactional
    public UUID invite(@Valid MemberForm form) {
        currentUser.requireActingUnder(form.appointmentId());
        var person = register.findOrAdd(form.person());
        if (person.isClosed()) {
            throw new RuleViolation("email", "This person's account is closed. Ask an administrator to open it again");
        }
        var role = form.coordinator() ? AppointmentRole.COORDINATOR : AppointmentRole.PARTNER;
        var appointmentId = book.appoint(
                person.id(), new AppointmentForm(role, coordinator().organisationId(), Days.today(clock), null));
        var link = register.hasPassword(person.id()) ? null : links.toSetPassword(person.id());
        events.publishEvent(new IdentityEvent.Invited(person.id(), appointmentId, link));
        return appointmentId;
    }

    /** Sends who has not set a password yet a new link. */
    @Transactional
    public void remind(UUID appointmentId) {
        var member = own(appointmentId);
        if (register.hasPassword(member.personId())) {
            throw new RuleViolation("This person has set a password already and can sign in.");
        }
        events.publishEvent(
                new IdentityEvent.Invited(member.personId(), appointmentId, links.toSetPassword(member.personId())));
    }

    /** Ends a member's appointment as of today. */
    @Transactional
    public void remove(UUID appointmentId) {
        var member = own(appointmentId);
        if (member.personId().equals(coordinator().personId())) {
            throw new RuleViolation("You cannot remove yourself. Ask another coordinator or an administrator.");
        }
        book.end(member);
    }

    private Appointment own(UUID appointmentId) {
        return appointments
                .findById(appointmentId)
                .filter(appointment -> coordinator().organisationId().equals(appointment.bodyId()))
                .filter(appointment -> appointment.role() != AppointmentRole.COMPILER)
                .orElseThrow(() -> RuleViolation.noSuch("member"));
    }

    private Actor.Partner coordinator() {
        return currentUser.as(Actor.Partner.class);
    }
}
