package org.makegood.briefings.registration;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingRights;
import org.makegood.briefings.invitation.Invitation;
import org.makegood.briefings.invitation.InvitationState;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.briefings.seats.Seeker;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Organisations;
import org.makegood.identity.People;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/**
 * Coming to a briefing, signed in: oneself, and colleagues of one's organisation. No transaction of its own: what is read
 * before a place is decided must not fix what the decision sees.
 */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
public class RegistrationService {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final Invitations invitations;
    private final SeatPools pools;
    private final BriefingRights rights;
    private final Organisations organisations;
    private final People people;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegistrationService(
            RegistrationDesk desk,
            Registrations registrations,
            Invitations invitations,
            SeatPools pools,
            BriefingRights rights,
            Organisations organisations,
            People people,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.registrations = registrations;
        this.invitations = invitations;
        this.pools = pools;
        this.rights = rights;
        this.organisations = organisations;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A form for the signed-in person themself, with the area of their organisation if it serves one. */
    public RegistrationForm myForm(UUID briefingId) {
        var actor = rights.requireSees(briefingId);
        var person = people.person(actor.personId()).orElseThrow();
        var served = servedAreas();
        return new RegistrationForm(
                Ids.next(clock),
                person.name(),
                person.email(),
                null,
                served.size() == 1 ? served.iterator().next() : null,
                Needs.NONE);
    }

    /** The areas that somebody of the organisation can come for; places may be kept for them. */
    public Set<String> servedAreas() {
        return switch (currentUser.actor()) {
            case Actor.Partner partner -> areasOf(partner.organisationId());
            case Actor.Compiler compiler -> areasOf(compiler.organisationId());
            case Actor.Staff _, Actor.Administrator _ -> Set.of();
        };
    }

    /** A place, or else a place on the waiting list: the answer says which. */
    public RegistrationView register(UUID briefingId, UUID appointmentId, @Valid RegistrationForm form) {
        var actor = currentUser.requireActingUnder(appointmentId);
        rights.requireSees(briefingId);
        desk.check(form);
        if (form.areaCode() != null && !servedAreas().contains(form.areaCode())) {
            throw new RuleViolation("areaCode", "Choose an area that your organisation serves");
        }
        var seeker = seeker(briefingId, actor, form);
        var registration = desk.register(seeker);
        if (!isOwn(registration, actor)) {
            throw new RuleViolation(
                    "email", "This person is registered already, for another organisation or by themself");
        }
        if (!registration.email().equals(seeker.email())) {
            throw new RuleViolation(
                    "email", "Your invitation is for one person, and %s comes by it".formatted(registration.name()));
        }
        return desk.view(registration);
    }

    /** Who of the person's organisation comes, waits or was to come; for staff, the person themself. */
    public List<RegistrationView> mine(UUID briefingId) {
        var actor = rights.requireSees(briefingId);
        var own = rights.organisationId()
                .map(organisation -> registrations.ofOrganisation(briefingId, organisation))
                .orElseGet(() -> registrations.ofPerson(briefingId, actor.personId()));
        return own.stream().map(desk::view).toList();
    }

    public RegistrationView takeOffer(UUID registrationId, UUID appointmentId) {
        var registration = own(registrationId, appointmentId);
        desk.takeOffer(registration);
        return desk.view(desk.again(registration));
    }

    public RegistrationView change(UUID registrationId, UUID appointmentId, @Valid RegistrationChange form) {
        var registration = own(registrationId, appointmentId);
        desk.change(registration, form);
        return desk.view(desk.again(registration));
    }

    /** Frees the place at once. */
    public void cancel(UUID registrationId, UUID appointmentId) {
        desk.cancel(own(registrationId, appointmentId), RegistrationDesk.REASON_SELF);
    }

    private Registration own(UUID registrationId, UUID appointmentId) {
        var actor = currentUser.requireActingUnder(appointmentId);
        return registrations
                .find(registrationId)
                .filter(found -> isOwn(found, actor))
                .orElseThrow(() -> RuleViolation.noSuch("registration"));
    }

    private static boolean isOwn(Registration registration, Actor actor) {
        return switch (actor) {
            case Actor.Partner partner -> partner.organisationId().equals(registration.organisationId());
            case Actor.Compiler compiler -> compiler.organisationId().equals(registration.organisationId());
            case Actor.Staff staff -> staff.personId().equals(registration.personId());
            case Actor.Administrator _ -> false;
        };
    }

    private Seeker seeker(UUID briefingId, Actor actor, RegistrationForm form) {
        var email = RegistrationDesk.address(form.email());
        var self = people.person(actor.personId())
                .filter(person -> person.email().equalsIgnoreCase(email))
                .isPresent();
        var organisationId = rights.organisationId().orElse(null);
        if (!self && organisationId == null) {
            throw new RuleViolation(
                    "email", "Register yourself here. Others are registered by the desk that organises it");
        }
        var invitation = organisationId == null
                ? Optional.<Invitation>empty()
                : invitations.ofOrganisation(briefingId, organisationId);
        if (isInvitedOnly(briefingId) && invitation.isEmpty() && !rights.runs(briefingId)) {
            throw new RuleViolation("This briefing is for invited offices only.");
        }
        return new Seeker(
                briefingId,
                form.requestId(),
                RegistrationChannel.SIGNED_IN,
                form.name().strip(),
                email,
                invitation
                        .filter(found -> isInvitedOnly(briefingId) || found.state() == InvitationState.SENT)
                        .map(Invitation::id)
                        .orElse(null),
                null,
                organisationId,
                actor.actingFor(),
                form.areaCode(),
                self ? actor.personId() : null,
                self ? null : actor.name(),
                form.needs());
    }

    /** There an organisation comes by its invitation, which brings one person. */
    private boolean isInvitedOnly(UUID briefingId) {
        return pools.terms(briefingId).audience() == BriefingAudience.INVITED;
    }

    private Set<String> areasOf(UUID organisationId) {
        return organisations.organisation(organisationId).orElseThrow().areaCodes();
    }
}
