package org.makegood.identity.signin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.makegood.identity.AuditTrail;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords: long rather than odd, stored as a salted hash. */
@Component
public class Passwords {

    public static final int MIN_LENGTH = 12;

    /** What the hash function takes in; the rest would be ignored. */
    private static final int MAX_BYTES = 72;

    private static final int MIN_DIFFERENT = 5;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, AuditTrail audit) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** Sets the person's password and ends all their sessions. */
    @Transactional
    public void set(UUID personId, String password) {
        var username = jdbc.sql("select username from person where id = :person")
                .param("person", personId)
                .query((row, _) -> row.getString(1))
                .single();
        check(password, username);
        jdbc.sql("""
                        update person set password_hash = :hash, session_epoch = session_epoch + 1
                        where id = :person""")
                .param("hash", encoder.encode(password))
                .param("person", personId)
                .update();
        audit.record("Password set", "person", personId.toString(), null, null);
    }

    private static void check(String password, String username) {
        if (password.length() < MIN_LENGTH) {
            throw new RuleViolation(
                    "password",
                    "Use at least " + MIN_LENGTH + " characters. Three words that do not belong together are good");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new RuleViolation("password", "Use at most " + MAX_BYTES + " characters");
        }
        if (password.chars().distinct().count() < MIN_DIFFERENT) {
            throw new RuleViolation("password", "Use at least " + MIN_DIFFERENT + " different characters");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username.split("@")[0]) || lower.contains("makegood")) {
            throw new RuleViolation("password", "Leave out your user name and the name of this service");
        }
    }
}
