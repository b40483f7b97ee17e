package org.makegood.briefings.attendance;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.briefings.BriefingRights;
import org.makegood.briefings.registration.RegistrationDesk;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.registration.Substitute;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.Seats;
import org.makegood.briefings.seats.Seeker;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/**
 * Who comes to a briefing and who came, for the desk that organises it: the list, the door, and people who register by
 * telephone. No transaction of its own: what is read before a place is decided must not fix what the decision sees.
 */
@Service
@Validated
@RolesAllowed(STAFF)
public class AttendanceService {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final Seats seats;
    private final BriefingRights rights;
    private final CurrentUser currentUser;

    AttendanceService(
            RegistrationDesk desk,
            Registrations registrations,
            Seats seats,
            BriefingRights rights,
            CurrentUser currentUser) {
        this.desk = desk;
        this.registrations = registrations;
        this.seats = seats;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /** People in those states, in the order in which they came; in all that count where none is named. */
    public List<RegistrationView> list(UUID briefingId, Set<RegistrationState> states) {
        rights.requireRuns(briefingId);
        var wanted = states.isEmpty()
                ? EnumSet.of(RegistrationState.ACCEPTED, RegistrationState.OFFERED, RegistrationState.WAITING)
                : EnumSet.copyOf(states);
        return registrations.of(briefingId, wanted).stream().map(desk::view).toList();
    }

    /** Registers somebody by hand, also when the window is closed; they wait like everybody when no place is free. */
    public RegistrationView register(UUID briefingId, UUID appointmentId, @Valid RegistrationForm form) {
        var staff = runner(briefingId, appointmentId);
        desk.check(form);
        return desk.view(desk.register(new Seeker(
                briefingId,
                form.requestId(),
                RegistrationChannel.DESK,
                form.name().strip(),
                RegistrationDesk.address(form.email()),
                null,
                null,
                null,
                form.organisation(),
                form.areaCode(),
                null,
                staff.name(),
                form.needs())));
    }

    /** Frees the place at once; the person is told why. */
    public void cancel(
            UUID registrationId,
            UUID appointmentId,
            @NotBlank(message = "Say why, for the person who was to come")
                    @Size(max = 500, message = "Use at most 500 characters")
                    String reason) {
        seats.cancel(run(registrationId, appointmentId), reason.strip());
    }

    /** Somebody else of the same office comes instead; both are told, each by a letter of their own. */
    public RegistrationView passOn(UUID registrationId, UUID appointmentId, @Valid Substitute to) {
        var registration = run(registrationId, appointmentId);
        desk.checkName(to.name());
        return desk.view(seats.passOn(
                registration,
                to.name().strip(),
                RegistrationDesk.address(to.email()),
                currentUser.actor().name()));
    }

    /** Somebody is at the door. A second time changes nothing. */
    public RegistrationView arrive(UUID registrationId, UUID appointmentId) {
        return arrived(run(registrationId, appointmentId));
    }

    /** Somebody is at the door and shows the code of their badge. */
    public RegistrationView arriveWith(String badge, UUID appointmentId) {
        var registration = registrations.byBadge(badge).orElseThrow(() -> RuleViolation.noSuch("badge"));
        return arrived(run(registration.id(), appointmentId));
    }

    /** Whose badge it is; looking does not check anybody in. */
    public Optional<RegistrationView> badge(String badge) {
        return registrations
                .byBadge(badge)
                .filter(registration -> rights.runs(registration.briefingId()))
                .map(desk::view);
    }

    /** It was somebody else, or a slip of the finger. */
    public RegistrationView notArrived(UUID registrationId, UUID appointmentId) {
        var registration = run(registrationId, appointmentId);
        registrations.notArrived(registration.id());
        return desk.view(desk.again(registration));
    }

    private RegistrationView arrived(Registration registration) {
        if (registration.state() != RegistrationState.ACCEPTED) {
            throw new RuleViolation(registration.name() + " has no place: "
                    + registration.state().label().toLowerCase(Locale.UK) + ".");
        }
        registrations.arrive(registration.id(), currentUser.actor().name());
        return desk.view(desk.again(registration));
    }

    private Registration run(UUID registrationId, UUID appointmentId) {
        currentUser.requireActingUnder(appointmentId);
        return registrations
                .find(registrationId)
                .filter(found -> rights.runs(found.briefingId()))
                .orElseThrow(() -> RuleViolation.noSuch("registration"));
    }

    private Actor.Staff runner(UUID briefingId, UUID appointmentId) {
        currentUser.requireActingUnder(appointmentId);
        return rights.requireRuns(briefingId);
    }
}
