package org.makegood.identity.signin;

import static org.makegood.kernel.Roles.ADMINISTRATOR;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.makegood.database.RecordRows;
import org.makegood.identity.AuditTrail;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The signed-in person's own account. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER, ADMINISTRATOR})
@Transactional(readOnly = true)
public class AccountService {

    private static final RowMapper<AccountCard> CARD = RecordRows.of(AccountCard.class);

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    AccountService(
            JdbcClient jdbc, Passwords passwords, PasswordEncoder encoder, CurrentUser currentUser, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.encoder = encoder;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    public AccountCard mine() {
        return jdbc.sql("select name, username, email from person where id = :person")
                .param("person", me())
                .query(CARD)
                .single();
    }

    /** Sets a new password and ends all of the person's sessions, this one included. */
    @Transactional
    public void changePassword(String current, String password) {
        var hash = jdbc.sql("select password_hash from person where id = :person")
                .param("person", me())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
        if (!encoder.matches(current, hash)) {
            throw new RuleViolation("current", "Enter the password you signed in with");
        }
        passwords.set(me(), password);
    }

    /** Ends all of the person's sessions, this one included, wherever they are. */
    @Transactional
    public void signOutEverywhere() {
        jdbc.sql("update person set session_epoch = session_epoch + 1 where id = :person")
                .param("person", me())
                .update();
        audit.record("Signed out everywhere", "person", me().toString(), null, null);
    }

    private UUID me() {
        return currentUser.actor().personId();
    }

    /** What the person sees of their account. */
    public record AccountCard(String name, String username, String email) {}
}
