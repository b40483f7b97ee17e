package org.makegood.briefings;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.briefings.attendance.Attended;
import org.makegood.briefings.feedback.FeedbackService;
import org.makegood.briefings.invitation.Invitation;
import org.makegood.briefings.invitation.InvitationCard;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.briefings.registration.RegistrationCard;
import org.makegood.briefings.registration.RegistrationDesk;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The briefings, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Briefings {

    private final BriefingPage page;
    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final Attended attended;
    private final Invitations invitations;

    Briefings(
            BriefingPage page,
            RegistrationDesk desk,
            Registrations registrations,
            Attended attended,
            Invitations invitations) {
        this.page = page;
        this.desk = desk;
        this.registrations = registrations;
        this.attended = attended;
        this.invitations = invitations;
    }

    /** With what only those are told who have a place: leave the link out of letters to others. */
    public Optional<BriefingCard> card(UUID briefingId) {
        return page.card(briefingId);
    }

    public Optional<RegistrationCard> registration(UUID registrationId) {
        return registrations
                .find(registrationId)
                .map(found -> card(found, invitations.isToldTheDate(found.briefingId(), found.email())));
    }

    /** Those who come or want to come, in the order of the line: whom a change or a cancellation concerns. */
    public List<RegistrationCard> coming(UUID briefingId) {
        var toldTheDate = invitations.toldTheDate(briefingId);
        return registrations
                .of(
                        briefingId,
                        EnumSet.of(RegistrationState.ACCEPTED, RegistrationState.OFFERED, RegistrationState.WAITING))
                .stream()
                .map(registration -> card(registration, toldTheDate.contains(registration.email())))
                .toList();
    }

    /** Those of them who came, as far as that is known: where nobody was checked in, whoever had a place. */
    public List<RegistrationCard> attended(UUID briefingId) {
        var toldTheDate = invitations.toldTheDate(briefingId);
        return attended.of(briefingId).stream()
                .map(registration -> card(registration, toldTheDate.contains(registration.email())))
                .toList();
    }

    /** Until when those who came can say how it was. */
    public Instant feedbackCloses(BriefingCard briefing) {
        return FeedbackService.closesAt(briefing.times());
    }

    /** In the hands of whom it is in now. */
    public Optional<InvitationCard> invitation(UUID invitationId) {
        return invitations.find(invitationId).map(Briefings::card);
    }

    /** In the hands of the office that it was sent to first. */
    public Optional<InvitationCard> firstInvited(UUID invitationId) {
        return invitations.first(invitationId).map(Briefings::card);
    }

    /** All invited offices, in the hands of whom each invitation is in now. */
    public List<InvitationCard> invitations(UUID briefingId) {
        return invitations.of(briefingId).stream().map(Briefings::card).toList();
    }

    /** What somebody needs is told to nobody by mail. */
    private RegistrationCard card(Registration registration, boolean dateTold) {
        return new RegistrationCard(
                desk.view(registration, Needs.NONE),
                registration.token(),
                registration.badge(),
                registration.changes(),
                registration.acceptedAt() != null,
                dateTold,
                RegistrationDesk.REASON_SELF.equals(registration.endReason()) ? null : registration.endReason());
    }

    private static InvitationCard card(Invitation invitation) {
        return new InvitationCard(
                invitation.id(),
                invitation.briefingId(),
                invitation.holderId(),
                invitation.organisation(),
                invitation.state(),
                invitation.name(),
                invitation.email(),
                invitation.token(),
                invitation.chases(),
                invitation.dateTold(),
                invitation.holders() > 1);
    }
}
