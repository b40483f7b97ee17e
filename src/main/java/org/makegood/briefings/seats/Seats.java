package org.makegood.briefings.seats;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.invitation.Invitations;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places and takes them back. Every method takes a {@link Turn} before it reads anything, so that what it decides is
 * decided on how things are; there is never a free place while somebody waits for whom it is.
 */
@Component
public class Seats {

    private static final String NOT_TAKEN = "Did not take the place that was offered";

    private final SeatPools pools;
    private final Registrations registrations;
    private final WaitingLine line;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(
            SeatPools pools,
            Registrations registrations,
            WaitingLine line,
            Invitations invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pools = pools;
        this.registrations = registrations;
        this.line = line;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A place, or else a place in the line. Who asks again is given what they have: the same request, by its number, and
     * the same person, by a unique index over the briefing and their address.
     */
    @Transactional
    public Registration register(Seeker seeker) {
        var turn = pools.turn(seeker.briefingId());
        var known = registrations
                .coming(seeker.briefingId(), seeker.email())
                .or(() -> registrations.byRequest(seeker.requestId()))
                .or(() -> Optional.ofNullable(seeker.invitationId()).flatMap(registrations::byInvitation));
        if (known.isPresent()) {
            return known.get().invitationId() == null ? accepted(known.get(), seeker) : known.get();
        }
        turn.terms().requireOpen(seeker.channel(), clock.instant());
        accept(seeker);
        var pool = turn.freeFor(seeker.areaCode()).filter(pools::take);
        var state = pool.isPresent() ? RegistrationState.ACCEPTED : RegistrationState.WAITING;
        var registration = told(registrations.insert(seeker, state, pool.orElse(null), turn.number()));
        tellAccepted(seeker, registration.id());
        return registration;
    }

    /** Who is registered already and accepts an invitation now comes by it. */
    private Registration accepted(Registration known, Seeker seeker) {
        if (seeker.invitationId() == null
                || !known.state().isComing()
                || registrations.byInvitation(seeker.invitationId()).isPresent()) {
            return known;
        }
        accept(seeker);
        registrations.bring(known.id(), seeker.invitationId());
        tellAccepted(seeker, known.id());
        return find(known.id());
    }

    private void accept(Seeker seeker) {
        if (seeker.invitationId() != null && !invitations.accept(seeker.invitationId(), seeker.holderId())) {
            throw new RuleViolation("This invitation was passed on to somebody else, or is not open yet.");
        }
    }

    private void tellAccepted(Seeker seeker, UUID registrationId) {
        if (seeker.invitationId() != null) {
            events.publishEvent(new BriefingEvent.Accepted(seeker.briefingId(), seeker.invitationId(), registrationId));
        }
    }

    /** A visitor pressed the button behind their mailed link. Again, and nothing changes. */
    @Transactional
    public Registration confirm(Registration request) {
        var turn = pools.turn(request.briefingId());
        var now = find(request.id());
        if (now.state() != RegistrationState.UNCONFIRMED) {
            return now;
        }
        var known = registrations.coming(request.briefingId(), request.email());
        if (known.isPresent()) {
            return known.get();
        }
        turn.terms().requireOpen(now.channel(), clock.instant());
        var pool = turn.freeFor(now.areaCode()).filter(pools::take);
        registrations.confirm(now.id(), pool.orElse(null), turn.number());
        return told(find(now.id()));
    }

    private Registration told(Registration registration) {
        var id = registration.id();
        events.publishEvent(
                registration.state() == RegistrationState.ACCEPTED
                        ? new BriefingEvent.PlaceGiven(registration.briefingId(), id)
                        : new BriefingEvent.PutOnWaitingList(registration.briefingId(), id));
        return registration;
    }

    /** Takes the place that is offered. Whoever has it already keeps it. */
    @Transactional
    public void takeOffer(Registration offered) {
        var turn = pools.turn(offered.briefingId());
        if (!turn.terms().makesOffers(clock.instant())) {
            throw new RuleViolation("This briefing was cancelled, or it has begun.");
        }
        if (line.take(offered.id())) {
            events.publishEvent(new BriefingEvent.PlaceGiven(offered.briefingId(), offered.id()));
        } else if (find(offered.id()).state() != RegistrationState.ACCEPTED) {
            throw new RuleViolation("This offer has run out, and the place went to the next in line.");
        }
    }

    /** Ends somebody's coming; their place goes to the next in line at once. What is ended stays as it is. */
    @Transactional
    public void cancel(Registration registration, String reason) {
        var turn = pools.turn(registration.briefingId());
        var now = find(registration.id());
        if (now.state().isComing() || now.state() == RegistrationState.UNCONFIRMED) {
            end(turn, now, RegistrationState.CANCELLED, reason);
            events.publishEvent(new BriefingEvent.RegistrationCancelled(now.briefingId(), now.id()));
            offerFree(turn.briefingId());
        }
    }

    /**
     * Somebody else comes instead: they have the place from now on, by a link of their own. No place is free in between,
     * so that nobody in the line is passed over or served.
     */
    @Transactional
    public Registration passOn(Registration registration, String name, String email, String by) {
        var turn = pools.turn(registration.briefingId());
        var now = find(registration.id());
        if (now.state() != RegistrationState.ACCEPTED || now.arrivedAt() != null) {
            throw new RuleViolation("Only a place that somebody has, and has not come for yet, can be passed on.");
        }
        turn.terms().requireOpen(RegistrationChannel.DESK, clock.instant());
        if (registrations.coming(now.briefingId(), email).isPresent()) {
            throw new RuleViolation("email", "Somebody with this address is registered already");
        }
        var pool = turn.pool(Objects.requireNonNull(now.poolId())).orElseThrow();
        registrations.end(now, RegistrationState.CANCELLED, "From now on " + name + " comes instead");
        events.publishEvent(new BriefingEvent.RegistrationCancelled(now.briefingId(), now.id()));
        return told(registrations.insert(
                Seeker.insteadOf(now, Ids.next(clock), name, email, by),
                RegistrationState.ACCEPTED,
                pool,
                Objects.requireNonNull(now.queue())));
    }

    @Transactional
    public void change(Registration registration, String name, Needs needs) {
        pools.turn(registration.briefingId());
        var now = find(registration.id());
        if (!now.state().isComing()) {
            throw new RuleViolation("This registration has ended: it cannot be changed any more.");
        }
        registrations.change(now.id(), name, needs);
        events.publishEvent(new BriefingEvent.RegistrationChanged(now.briefingId(), now.id(), now.changes() + 1));
    }

    /** Does what the time has come for: lets offers lapse, releases places that were kept, offers what is free. */
    @Transactional
    public void tidy(UUID briefingId) {
        var turn = pools.turn(briefingId);
        for (var lapsed : line.lapsed(briefingId)) {
            end(turn, lapsed, RegistrationState.LAPSED, NOT_TAKEN);
            events.publishEvent(new BriefingEvent.OfferLapsed(briefingId, lapsed.id()));
        }
        var today = Days.today(clock);
        var afterwards = pools.look(briefingId);
        afterwards.pools().stream().filter(pool -> pool.isDue(today)).forEach(pool -> pools.release(afterwards, pool));
        offerFree(briefingId);
    }

    private void end(Turn turn, Registration registration, RegistrationState as, String reason) {
        if (!registrations.end(registration, as, reason)) {
            return;
        }
        if (registration.poolId() != null) {
            pools.giveBack(turn, registration.poolId());
        }
        if (registration.invitationId() != null) {
            invitations.decline(registration.invitationId(), reason);
        }
    }

    /** Offers free places in the order of the line until there is no place, or nobody for whom one is. */
    private void offerFree(UUID briefingId) {
        var turn = pools.look(briefingId);
        var now = clock.instant();
        if (!turn.terms().makesOffers(now)) {
            return;
        }
        var until = turn.terms().offerUntil(now);
        while (true) {
            var next = line.next(briefingId, turn.general().isFree(), turn.areasWithFree());
            if (next.isEmpty()) {
                return;
            }
            var pool = turn.freeFor(next.get().areaCode()).filter(pools::take).orElseThrow();
            line.offer(next.get().id(), pool, until);
            events.publishEvent(
                    new BriefingEvent.PlaceOffered(briefingId, next.get().id()));
            turn = pools.look(briefingId);
        }
    }

    /** The places of a new briefing. */
    @Transactional
    public void layOut(UUID briefingId, int capacity, List<ReservedPlaces> reserved) {
        int kept = reserved.stream().mapToInt(ReservedPlaces::places).sum();
        pools.add(briefingId, SeatPool.GENERAL, capacity - kept, null);
        reserved.forEach(places -> pools.add(briefingId, places.areaCode(), places.places(), places.until()));
    }

    /** More places or fewer, and for whom they are kept. Nobody loses one; who waits is offered what is new. */
    @Transactional
    public void layOutAnew(UUID briefingId, int capacity, List<ReservedPlaces> reserved) {
        var turn = pools.turn(briefingId);
        var wanted = reserved.stream().collect(Collectors.toMap(ReservedPlaces::areaCode, Function.identity()));
        int elsewhere = 0;
        for (var pool : turn.pools()) {
            var places = wanted.remove(pool.areaCode());
            if (places != null) {
                requireRoom("reserved", places.places(), pool.taken());
                pools.set(pool, places.places(), places.until());
                elsewhere += places.places();
            } else if (pool.isKept()) {
                pools.release(turn, pool);
                elsewhere += pool.taken();
            } else if (!pool.isGeneral()) {
                elsewhere += pool.places();
            }
        }
        for (var places : wanted.values()) {
            pools.add(briefingId, places.areaCode(), places.places(), places.until());
            elsewhere += places.places();
        }
        requireRoom("capacity", capacity - elsewhere, turn.general().taken());
        pools.set(turn.general(), capacity - elsewhere, null);
        offerFree(briefingId);
    }

    private static void requireRoom(String field, int places, int taken) {
        if (places < taken) {
            throw new RuleViolation(
                    field, "More people have a place already. Cancel some of them first, or give more places");
        }
    }

    private Registration find(UUID id) {
        return registrations.find(id).orElseThrow(() -> RuleViolation.noSuch("registration"));
    }
}
