package org.makegood.identity.administration;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.AuditTrail;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.identity.signin.Passwords;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What the holder of a one-time link may do: nobody is signed in yet, the token is the permission. */
@Service
@Validated
@PermitAll
@Transactional(readOnly = true)
public class WelcomeService {

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PersonRegister register;
    private final AppointmentBook book;
    private final AuditTrail audit;
    private final Clock clock;

    WelcomeService(
            OneTimeLinks links,
            Passwords passwords,
            PersonRegister register,
            AppointmentBook book,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.register = register;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link is good for, or nothing when it was used, is too old or never was. */
    public Optional<Welcome> look(String token) {
        return links.purpose(token).map(purpose -> welcome(purpose.personId()));
    }

    /** Sets the password of the person whom the link was made for. */
    @Transactional
    public void setPassword(String token, String password) {
        var personId = links.purpose(token).map(OneTimeLinks.Purpose::personId).orElse(null);
        if (personId == null) {
            throw spent();
        }
        passwords.set(personId, password);
        use(token);
    }

    /** Makes the first administrator, with their password. */
    @Transactional
    public void makeAdministrator(String token, @Valid PersonForm form, String password) {
        if (links.purpose(token).filter(purpose -> purpose.personId() == null).isEmpty()) {
            throw spent();
        }
        var person = register.add(form);
        book.appoint(person.id(), new AppointmentForm(AppointmentRole.ADMINISTRATOR, null, Days.today(clock), null));
        passwords.set(person.id(), password);
        use(token);
        audit.record("First administrator made", "person", person.id().toString(), null, null);
    }

    private Welcome welcome(@Nullable UUID personId) {
        if (personId == null) {
            return new Welcome.FirstAdministrator();
        }
        var card = register.card(personId, List.of());
        return new Welcome.SetPassword(card.name(), card.username());
    }

    private void use(String token) {
        if (!links.use(token)) {
            throw spent();
        }
    }

    private static RuleViolation spent() {
        return new RuleViolation("This link was used already or is too old. Ask for a new one.");
    }

    /** What a one-time link opens. */
    public sealed interface Welcome {

        record FirstAdministrator() implements Welcome {}

        record SetPassword(String name, String username) implements Welcome {}
    }
}
