package org.makegood.briefings.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.makegood.briefings.BriefingPage;
import org.makegood.briefings.BriefingRights;
import org.makegood.briefings.materials.MaterialFiles;
import org.makegood.briefings.seats.Registration;
import org.makegood.briefings.seats.RegistrationChannel;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.Registrations;
import org.makegood.briefings.seats.Seeker;
import org.makegood.files.StoredFile;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/**
 * Coming to a briefing without an account: asking for a place where it is for everybody, and whatever the holder of a
 * mailed link may do; the token is the permission. Looking changes nothing: every act is a command of its own. No
 * transaction of its own: what is read before a place is decided must not fix what the decision sees.
 */
@Service
@Validated
@PermitAll
public class PublicRegistrationService {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final BriefingRights rights;
    private final BriefingPage page;
    private final MaterialFiles materials;

    PublicRegistrationService(
            RegistrationDesk desk,
            Registrations registrations,
            BriefingRights rights,
            BriefingPage page,
            MaterialFiles materials) {
        this.desk = desk;
        this.registrations = registrations;
        this.rights = rights;
        this.page = page;
        this.materials = materials;
    }

    /** Sends a link by mail; nothing counts until the button behind it is pressed. */
    public void ask(UUID briefingId, @Valid RegistrationForm form) {
        rights.requirePublic(briefingId);
        desk.check(form);
        desk.ask(new Seeker(
                briefingId,
                form.requestId(),
                RegistrationChannel.PUBLIC,
                form.name().strip(),
                RegistrationDesk.address(form.email()),
                null,
                null,
                null,
                form.organisation(),
                form.areaCode(),
                null,
                null,
                form.needs()));
    }

    /** What the link opens; nothing for one that never was, or was not pressed in time. */
    public Optional<RegistrationPage> look(String token) {
        return registrations.byToken(token).map(this::page);
    }

    /** A file among what {@link #look} names. */
    public StoredFile file(String token, UUID materialId) {
        return materials.open(page(find(token)).briefing(), materialId);
    }

    /** The button behind the link: a place, or else a place on the waiting list. Again, and nothing changes. */
    public RegistrationPage confirm(String token) {
        return page(desk.confirm(find(token)));
    }

    public RegistrationPage takeOffer(String token) {
        var registration = find(token);
        desk.takeOffer(registration);
        return page(desk.again(registration));
    }

    public RegistrationPage change(String token, @Valid RegistrationChange form) {
        var registration = find(token);
        desk.change(registration, form);
        return page(desk.again(registration));
    }

    /** Frees the place at once; also turns down one that is offered. */
    public RegistrationPage cancel(String token) {
        var registration = find(token);
        desk.cancel(registration, RegistrationDesk.REASON_SELF);
        return page(desk.again(registration));
    }

    private Registration find(String token) {
        return registrations.byToken(token).orElseThrow(() -> RuleViolation.noSuch("registration"));
    }

    private RegistrationPage page(Registration registration) {
        var hasPlace = registration.state() == RegistrationState.ACCEPTED;
        return new RegistrationPage(
                registration.token(),
                registration.badge(),
                desk.view(registration),
                page.of(registration.briefingId(), hasPlace, null));
    }
}
