package org.makegood.briefings.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.seats.Gate;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.briefings.seats.Seats;
import org.makegood.briefings.seats.Seeker;
import org.makegood.briefings.seats.WaitingLine;
import org.makegood.guard.DataGuard;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.SpokenCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all ways of registering have in common, once it is settled who may. */
@Component
public class RegistrationDesk {

    public static final String REASON_SELF = "Cancelled";

    /** So many mails with a link go to one address in a day, however often somebody asks. */
    private static final int REQUESTS_A_DAY = 3;

    private final Registrations registrations;
    private final WaitingLine line;
    private final Seats seats;
    private final SeatPools pools;
    private final Gate gate;
    private final AreaDirectory areas;
    private final DataGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            Registrations registrations,
            WaitingLine line,
            Seats seats,
            SeatPools pools,
            Gate gate,
            AreaDirectory areas,
            DataGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.line = line;
        this.seats = seats;
        this.pools = pools;
        this.gate = gate;
        this.areas = areas;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    public static String address(String typed) {
        return EmailAddress.parse(typed)
                .orElseThrow(() -> new RuleViolation("email", "Enter a mail address, such as name@example.org"))
                .value();
    }

    public void check(RegistrationForm form) {
        check(form.needs());
        guard.check(
                Map.of("name", form.name(), "organisation", form.organisation() == null ? "" : form.organisation()),
                List.of(),
                "registration");
        if (form.areaCode() != null && areas.area(form.areaCode()).isEmpty()) {
            throw new RuleViolation("areaCode", "Choose an area of the list");
        }
    }

    public void checkName(String name) {
        guard.check(Map.of("name", name), List.of(), "registration");
    }

    private void check(Needs needs) {
        guard.check(Map.of("needs", needs.text()), List.of(), "registration");
    }

    public Registration register(Seeker seeker) {
        return gate.pass(() -> seats.register(seeker));
    }

    Registration confirm(Registration request) {
        return gate.pass(() -> seats.confirm(request));
    }

    /**
     * Keeps what a visitor asks for until they press the button behind the mailed link. What they are shown is the same
     * whether or not they are registered already: only the mail knows.
     */
    @Transactional
    void ask(Seeker seeker) {
        pools.terms(seeker.briefingId()).requireOpen(seeker.channel(), clock.instant());
        var known = registrations.coming(seeker.briefingId(), seeker.email());
        if (known.isPresent()) {
            events.publishEvent(new BriefingEvent.AskedAgain(
                    seeker.briefingId(), known.get().id()));
            return;
        }
        var since = clock.instant().minus(Duration.ofDays(1));
        if (registrations.byRequest(seeker.requestId()).isEmpty()
                && registrations.openRequests(seeker.briefingId(), seeker.email(), since) < REQUESTS_A_DAY) {
            var asked = registrations.insert(seeker, RegistrationState.UNCONFIRMED, null, null);
            events.publishEvent(new BriefingEvent.ConfirmationAsked(seeker.briefingId(), asked.id()));
        }
    }

    void change(Registration registration, RegistrationChange form) {
        check(form.needs());
        checkName(form.name());
        requireToCome(registration.briefingId());
        seats.change(registration, form.name().strip(), form.needs());
    }

    void takeOffer(Registration registration) {
        seats.takeOffer(registration);
    }

    /** Who comes can call it off until it begins; after that it is for the desk to say who was there. */
    void cancel(Registration registration, String reason) {
        requireToCome(registration.briefingId());
        seats.cancel(registration, reason);
    }

    private void requireToCome(UUID briefingId) {
        if (!clock.instant().isBefore(pools.terms(briefingId).startsAt())) {
            throw new RuleViolation("The briefing has begun: nothing can be changed any more.");
        }
    }

    public RegistrationView view(Registration registration) {
        return view(registration, registrations.needs(registration.id()));
    }

    public RegistrationView view(Registration registration, Needs needs) {
        return new RegistrationView(
                registration.id(),
                registration.briefingId(),
                registration.state(),
                position(registration),
                registration.state() == RegistrationState.OFFERED ? registration.offerUntil() : null,
                registration.channel(),
                registration.name(),
                registration.email(),
                registration.organisation(),
                registration.areaCode(),
                registration.registeredBy(),
                needs,
                registration.askedAt(),
                SpokenCode.of(registration.badge()),
                registration.arrivedAt());
    }

    private @Nullable Integer position(Registration registration) {
        return registration.state() == RegistrationState.WAITING ? line.position(registration) : null;
    }

    public Registration again(Registration registration) {
        return registrations.find(registration.id()).orElseThrow(() -> RuleViolation.noSuch("registration"));
    }
}
