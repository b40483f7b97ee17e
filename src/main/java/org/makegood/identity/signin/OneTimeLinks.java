package org.makegood.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.OneTimeLink;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links and honours each once. Only a digest is stored, so the table opens no account. */
@Component
public class OneTimeLinks {

    private static final RowMapper<Purpose> PURPOSE = RecordRows.of(Purpose.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final Duration LIFE = Duration.ofDays(7);
    private static final Duration SETUP_LIFE = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String OPEN = " and used_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String baseUrl;

    OneTimeLinks(JdbcClient jdbc, Clock clock, @Value("${makegood.base-url}") String baseUrl) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** A link with which the person sets a password. Earlier ones of theirs stop working. */
    @Transactional
    public OneTimeLink toSetPassword(UUID personId) {
        jdbc.sql("update one_time_link set used_at = :now where person_id = :person" + OPEN)
                .param("now", Utc.of(clock.instant()))
                .param("person", personId)
                .update();
        return make("SET_PASSWORD", personId, LIFE);
    }

    /** A link with which the first administrator is made. */
    @Transactional
    public OneTimeLink toMakeFirstAdministrator() {
        return make("FIRST_ADMINISTRATOR", null, SETUP_LIFE);
    }

    /** What an open link is for; empty when it was used, is too old or never was. */
    public Optional<Purpose> purpose(String token) {
        return jdbc.sql("select person_id from one_time_link where token_hash = :hash" + OPEN)
                .param("hash", digest(token))
                .param("now", Utc.of(clock.instant()))
                .query(PURPOSE)
                .optional();
    }

    /**
     * Uses a link up, in the caller's transaction; the changed row decides who was first. The other open links of the
     * person go with it, and of several for the first administrator only one is honoured.
     */
    @Transactional
    public boolean use(String token) {
        var now = Utc.of(clock.instant());
        var purpose = purpose(token);
        var first = jdbc.sql("update one_time_link set used_at = :now where token_hash = :hash" + OPEN)
                .param("now", now)
                .param("hash", digest(token))
                .update();
        if (purpose.isEmpty() || first == 0) {
            return false;
        }
        jdbc.sql("update one_time_link set used_at = :now where person_id <=> :person" + OPEN)
                .param("now", now)
                .param("person", purpose.get().personId())
                .update();
        return true;
    }

    /** Drops the links that open nothing any more. */
    void forget() {
        jdbc.sql("delete from one_time_link where expires_at < :before")
                .param("before", Utc.of(clock.instant().minus(KEPT)))
                .update();
    }

    private OneTimeLink make(String purpose, @Nullable UUID personId, Duration life) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        jdbc.sql("""
                        insert into one_time_link (id, purpose, person_id, token_hash, made_at, expires_at)
                        values (:id, :purpose, :person, :hash, :now, :expires)""")
                .param("id", Ids.next(clock))
                .param("purpose", purpose)
                .param("person", personId)
                .param("hash", digest(token))
                .param("now", Utc.of(now))
                .param("expires", Utc.of(now.plus(life)))
                .update();
        return new OneTimeLink(baseUrl + "/app/welcome/" + token, now.plus(life));
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** @param personId whose password is set, or nothing when the first administrator is made */
    public record Purpose(@Nullable UUID personId) {}
}
