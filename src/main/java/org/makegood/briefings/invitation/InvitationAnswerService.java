package org.makegood.briefings.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.makegood.briefings.BriefingPage;
import org.makegood.briefings.materials.MaterialFiles;
import org.makegood.briefings.registration.RegistrationDesk;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.Seeker;
import org.makegood.files.StoredFile;
import org.makegood.guard.DataGuard;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/**
 * Answering an invitation from the mail, without an account: the token in the link is the permission. Looking changes
 * nothing, so that a program that opens every link answers none. No transaction of its own: what is read before a place is
 * decided must not fix what the decision sees.
 */
@Service
@Validated
@PermitAll
public class InvitationAnswerService {

    private final Invitations invitations;
    private final InvitationDesk desk;
    private final RegistrationDesk registering;
    private final Registrations registrations;
    private final BriefingPage page;
    private final MaterialFiles materials;
    private final DataGuard guard;

    InvitationAnswerService(
            Invitations invitations,
            InvitationDesk desk,
            RegistrationDesk registering,
            Registrations registrations,
            BriefingPage page,
            MaterialFiles materials,
            DataGuard guard) {
        this.invitations = invitations;
        this.desk = desk;
        this.registering = registering;
        this.registrations = registrations;
        this.page = page;
        this.materials = materials;
        this.guard = guard;
    }

    /** What the link opens; nothing for one that never was. */
    public Optional<InvitationView> look(String token) {
        return invitations.byToken(token).map(this::view);
    }

    /** A file among what {@link #look} names. */
    public StoredFile file(String token, UUID materialId) {
        return materials.open(view(find(token)).briefing(), materialId);
    }

    /**
     * Somebody comes: the holder, or whom they name. A place, or else a place on the waiting list. Again, and nothing
     * changes.
     *
     * @return what opens the page of their coming
     */
    public String accept(String token, @Valid RegistrationForm form) {
        var invitation = desk.stillHeld(find(token));
        registering.check(form);
        var registration = registering.register(new Seeker(
                invitation.briefingId(),
                form.requestId(),
                RegistrationChannel.INVITATION,
                form.name().strip(),
                RegistrationDesk.address(form.email()),
                invitation.id(),
                invitation.holderId(),
                invitation.organisationId(),
                invitation.organisation(),
                invitation.areaCode(),
                null,
                null,
                form.needs()));
        if (!invitation.id().equals(registration.invitationId())) {
            throw new RuleViolation("email", "Somebody with this address is registered already");
        }
        return registration.token();
    }

    public InvitationView decline(
            String token,
            @NotBlank(message = "Say why, in a few words") @Size(max = 500, message = "Use at most 500 characters")
                    String reason) {
        guard.check(Map.of("reason", reason), List.of(), "invitation");
        desk.decline(find(token), reason.strip());
        return view(find(token));
    }

    /** From then on the colleague answers, by a link of their own. */
    public InvitationView passOn(String token, @Valid Delegate to) {
        guard.check(Map.of("name", to.name()), List.of(), "invitation");
        desk.passOn(find(token), to.name().strip(), RegistrationDesk.address(to.email()));
        return view(find(token));
    }

    private Invitation find(String token) {
        return invitations.byToken(token).orElseThrow(() -> RuleViolation.noSuch("invitation"));
    }

    private InvitationView view(Invitation invitation) {
        var coming =
                invitation.isPassedOn() ? Optional.<Registration>empty() : registrations.byInvitation(invitation.id());
        return new InvitationView(
                invitation.organisation(),
                invitation.name(),
                invitation.email(),
                invitation.areaCode(),
                invitation.state(),
                invitation.reason(),
                invitation.isPassedOn(),
                coming.map(Registration::token).orElse(null),
                page.of(
                        invitation.briefingId(),
                        coming.filter(registration -> registration.state() == RegistrationState.ACCEPTED)
                                .isPresent(),
                        null));
    }
}
