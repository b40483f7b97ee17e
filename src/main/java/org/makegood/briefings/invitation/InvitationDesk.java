package org.makegood.briefings.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.registration.RegistrationDesk;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.briefings.seats.Seats;
import org.makegood.briefings.seats.Turn;
import org.makegood.identity.Organisation;
import org.makegood.identity.Organisations;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends invitations and takes answers, each in a {@link Turn} at the briefing, once it is settled who may. */
@Component
class InvitationDesk {

    /** The office, a colleague, and theirs: an invitation is no chain letter. */
    private static final int HANDS = 3;

    private final Invitations invitations;
    private final Registrations registrations;
    private final Seats seats;
    private final SeatPools pools;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Registrations registrations,
            Seats seats,
            SeatPools pools,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.registrations = registrations;
        this.seats = seats;
        this.pools = pools;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** While only the day is told, offices are told the day; they are invited when the briefing opens. */
    @Transactional
    Sent send(UUID briefingId, List<Addressee> addressees, String by) {
        var turn = pools.turn(briefingId);
        var state = switch (turn.terms().status()) {
            case SAVE_THE_DATE -> InvitationState.ANNOUNCED;
            case OPEN, FULL -> InvitationState.SENT;
            case DRAFT ->
                throw new RuleViolation("Save the date or open registration first. Then offices can be invited.");
            case CLOSED, HELD, CANCELLED ->
                throw new RuleViolation("Registration is not open any more: nobody can be invited.");
        };
        if (state == InvitationState.SENT) {
            requireAnswerable(turn);
        }
        var known = organisations
                .organisations(
                        addressees.stream().map(Addressee::organisationId).toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var invited = invitations.invited(briefingId);
        var sent = new Sent(new ArrayList<>(), new ArrayList<>());
        for (var addressee : addressees) {
            var organisation = known.get(addressee.organisationId());
            if (organisation == null) {
                throw RuleViolation.noSuch("organisation");
            }
            if (!invited.add(organisation.id())) {
                sent.before().add(organisation.name());
                continue;
            }
            send(briefingId, organisation, addressee, state, by);
            sent.invited().add(organisation.name());
        }
        return sent;
    }

    /** Nobody is sent a link that no longer answers. */
    private void requireAnswerable(Turn turn) {
        if (turn.terms().status() != BriefingStatus.OPEN
                || !clock.instant().isBefore(turn.terms().registrationClosesAt())) {
            throw new RuleViolation("Registration for this briefing is not open any more.");
        }
    }

    private void send(UUID briefingId, Organisation organisation, Addressee to, InvitationState state, String by) {
        var name = to.name().strip();
        var email = RegistrationDesk.address(to.email());
        var id = invitations.insert(briefingId, organisation, state, name, email, by);
        invitations.remember(organisation.id(), name, email);
        events.publishEvent(
                state == InvitationState.ANNOUNCED
                        ? new BriefingEvent.DateTold(briefingId, id)
                        : new BriefingEvent.Invited(briefingId, id));
    }

    /** @return how many were reminded; not those who have answered, or whom somebody else has just reminded */
    @Transactional
    int chase(UUID briefingId, Collection<ToChase> seen, String by) {
        requireAnswerable(pools.turn(briefingId));
        int chased = 0;
        for (var one : seen) {
            var ofBriefing = invitations
                    .find(one.invitationId())
                    .filter(found -> found.briefingId().equals(briefingId))
                    .isPresent();
            if (ofBriefing && invitations.chase(one.invitationId(), one.chases(), by)) {
                chased++;
                events.publishEvent(new BriefingEvent.Chased(briefingId, one.invitationId(), one.chases() + 1));
            }
        }
        return chased;
    }

    /** Also calls off whoever was to come by it. */
    @Transactional
    void decline(Invitation held, String reason) {
        pools.turn(held.briefingId());
        var now = stillHeld(held);
        registrations.byInvitation(now.id()).ifPresent(coming -> seats.cancel(coming, reason));
        if (invitations.decline(now.id(), reason)) {
            events.publishEvent(new BriefingEvent.Declined(now.briefingId(), now.id()));
        }
    }

    @Transactional
    void passOn(Invitation held, String name, String email) {
        requireAnswerable(pools.turn(held.briefingId()));
        var now = stillHeld(held);
        if (now.state() == InvitationState.ACCEPTED) {
            throw new RuleViolation("Somebody comes by this invitation already. Cancel that first, then pass it on.");
        }
        if (now.holders() >= HANDS) {
            throw new RuleViolation(
                    "This invitation was passed on already. Ask the organisers to invite your colleague.");
        }
        if (now.email().equals(email)) {
            throw new RuleViolation("email", "This is your own address. Enter that of your colleague");
        }
        var holder = invitations.addHolder(now.id(), now.holders() + 1, name, email);
        invitations.unanswer(now.id());
        events.publishEvent(new BriefingEvent.PassedOn(now.briefingId(), now.id(), holder));
    }

    /** Once it is passed on, the link of whoever held it before answers no more. */
    Invitation stillHeld(Invitation held) {
        var now = invitations.find(held.id()).orElseThrow(() -> RuleViolation.noSuch("invitation"));
        if (!now.holderId().equals(held.holderId())) {
            throw new RuleViolation("You passed this invitation on to " + now.name() + ", who can answer it now.");
        }
        if (now.state() == InvitationState.ANNOUNCED) {
            throw new RuleViolation("The invitation follows when registration opens.");
        }
        return now;
    }
}
