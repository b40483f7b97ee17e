package org.makegood.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, for each user name and for each address. A try is counted in a row before the password is looked
 * at, so a hundred tries at once are a hundred tries, on however many nodes; success takes the count back. Each statement
 * commits by itself, whatever becomes of the sign-in.
 */
@Component
class SignInThrottle {

    /** Tries that cost no wait, and the longest wait: a stranger can slow somebody down, but not lock them out. */
    private static final int FREE_FOR_NAME = 5;

    private static final int FREE_FOR_ADDRESS = 30;
    private static final int FIRST_WAIT_SECONDS = 10;
    private static final int LONGEST_WAIT_SECONDS = 900;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try. Returns how long to wait when it comes too early: then the password must not be looked at. */
    Optional<Duration> count(String username, String address) {
        var ofAddress = count(addressKey(address), FREE_FOR_ADDRESS);
        return ofAddress.isPresent() ? ofAddress : count(nameKey(username), FREE_FOR_NAME);
    }

    /** The try succeeded: the name starts afresh, and the address is not charged for it. */
    void succeeded(String username, String address) {
        jdbc.sql("delete from sign_in_throttle where throttle_key = :key")
                .param("key", nameKey(username))
                .update();
        jdbc.sql("""
                        update sign_in_throttle set failures = greatest(failures - 1, 0), blocked_until = last_tried_at
                        where throttle_key = :key""").param("key", addressKey(address)).update();
    }

    /** Drops the counts that no longer matter. */
    void forget() {
        jdbc.sql("delete from sign_in_throttle where last_tried_at < :before and blocked_until < :before")
                .param("before", Utc.of(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private Optional<Duration> count(String key, int free) {
        var now = clock.instant();
        if (begin(key, now) || countAgain(key, free, now)) {
            return Optional.empty();
        }
        return jdbc.sql("select * from sign_in_throttle where throttle_key = :key")
                .param("key", key)
                .query((row, _) -> Utc.instant(row, "blocked_until"))
                .optional()
                .map(until -> Duration.between(now, until))
                .map(wait -> wait.isPositive() ? wait : Duration.ofSeconds(1));
    }

    private boolean begin(String key, Instant now) {
        return jdbc.sql("insert ignore into sign_in_throttle values (:key, 1, :now, :now)")
                        .param("key", key)
                        .param("now", Utc.of(now))
                        .update()
                == 1;
    }

    /** MariaDB assigns from left to right: the wait is reckoned from the new count. */
    private boolean countAgain(String key, int free, Instant now) {
        return jdbc.sql("""
                        update sign_in_throttle set
                            failures = if(last_tried_at < :forgotten, 1, failures + 1),
                            last_tried_at = :now,
                            blocked_until = if(failures < :free, :now, timestampadd(second,
                                least(:longest, :first * pow(2, least(failures - :free, 16))), :now))
                        where throttle_key = :key and blocked_until <= :now""")
                        .param("key", key)
                        .param("now", Utc.of(now))
                        .param("forgotten", Utc.of(now.minus(FORGOTTEN_AFTER)))
                        .param("free", free)
                        .param("first", FIRST_WAIT_SECONDS)
                        .param("longest", LONGEST_WAIT_SECONDS)
                        .update()
                == 1;
    }

    /** A digest, since people type passwords into the wrong field. */
    private static String nameKey(String username) {
        return "name:" + digest(username);
    }

    /** An IPv6 customer has a whole /64 of addresses. */
    private static String addressKey(String address) {
        var parts = address.split(":");
        return "from:" + digest(parts.length > 4 ? String.join(":", parts[0], parts[1], parts[2], parts[3]) : address);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
