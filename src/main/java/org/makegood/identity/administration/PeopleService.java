package org.makegood.identity.administration;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.AuditTrail;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.IdentityEvent;
import org.makegood.identity.OneTimeLink;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** People's accounts and appointments, for administrators. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class PeopleService {

    private final PersonRegister register;
    private final PersonList list;
    private final AppointmentBook book;
    private final AppointmentRepository appointments;
    private final OneTimeLinks links;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            PersonRegister register,
            PersonList list,
            AppointmentBook book,
            AppointmentRepository appointments,
            OneTimeLinks links,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.list = list;
        this.book = book;
        this.appointments = appointments;
        this.links = links;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** People by name. */
    public List<PersonSummary> list(PersonFilter filter, Pageable page) {
        return list.list(filter, Days.today(clock), page);
    }

    public PersonCard card(UUID personId) {
        return register.card(personId, book.ofPerson(personId));
    }

    /** Registers a person, who can sign in once they are appointed and have set a password. */
    @Transactional
    public UUID add(@Valid PersonForm form) {
        return register.add(form).id();
    }

    /** @param version of the card the administrator saw */
    @Transactional
    public void correct(UUID personId, long version, @Valid PersonForm form) {
        register.correct(personId, version, form);
    }

    /** Nobody signs in with the account from now on; open sessions end with their next request. */
    @Transactional
    public void close(UUID personId) {
        if (personId.equals(currentUser.actor().personId())) {
            throw new RuleViolation("You cannot close your own account. Ask another administrator.");
        }
        register.close(personId);
    }

    @Transactional
    public void reopen(UUID personId) {
        register.reopen(personId);
    }

    /** Appoints a person; somebody without a password is sent a link to set one. */
    @Transactional
    public UUID appoint(UUID personId, @Valid AppointmentForm form) {
        var person = register.person(personId);
        var appointmentId = book.appoint(person.id(), form);
        var link = register.hasPassword(personId) ? null : links.toSetPassword(personId);
        events.publishEvent(new IdentityEvent.Invited(personId, appointmentId, link));
        return appointmentId;
    }

    /** Ends an appointment as of today. */
    @Transactional
    public void end(UUID appointmentId) {
        var appointment = appointments.findById(appointmentId).orElseThrow(() -> RuleViolation.noSuch("appointment"));
        if (appointment.role() == AppointmentRole.ADMINISTRATOR
                && appointment.personId().equals(currentUser.actor().personId())) {
            throw new RuleViolation("You cannot end your own appointment. Ask another administrator.");
        }
        book.end(appointment);
    }

    /**
     * Makes a one-time link with which the person sets a new password, and mails it to them. It is returned as well, for
     * an installation without mail. The old password works until then.
     */
    @Transactional
    public OneTimeLink passwordLink(UUID personId) {
        var person = register.person(personId);
        var link = links.toSetPassword(person.id());
        audit.record("Password link made", "person", personId.toString(), null, null);
        events.publishEvent(new IdentityEvent.PasswordLinkMade(personId, link));
        return link;
    }
}
