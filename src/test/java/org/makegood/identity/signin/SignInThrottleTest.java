package org.makegood.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.Utc;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class SignInThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignInThrottle throttle;

    @Test
    void theWaitGrowsAndEnds() {
        var name = UUID.randomUUID().toString();
        assertThat(IntStream.range(0, 5).filter(_ -> at(NOW).count(name, name).isPresent()))
                .as("free tries")
                .isEmpty();

        var first = at(NOW).count(name, name).orElseThrow();
        assertThat(at(NOW.plus(first)).count(name, name)).as("after the wait").isEmpty();
        var second = at(NOW.plus(first)).count(name, name).orElseThrow();

        assertThat(second).isGreaterThan(first);
        assertThat(at(NOW.plus(Duration.ofHours(2))).count(name, name)).isEmpty();
    }

    @Test
    void aBlockedNameDoesNotBlockAnother() {
        var name = UUID.randomUUID().toString();
        for (int i = 0; i < 6; i++) {
            at(NOW).count(name, "198.51.100." + i);
        }

        assertThat(at(NOW).count(UUID.randomUUID().toString(), "198.51.100.1")).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void manyTriesAtOnceCountAsMany() throws Exception {
        assertThat(letThroughOfMany(throttle)).isEqualTo(5);
    }

    /** The twin that proves the harness: who reads the count and writes it back lets more through. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void countedByReadingAndWritingBackTheyWouldNot() throws Exception {
        assertThat(letThroughOfMany(new ReadThenWrite(jdbc))).isGreaterThan(5);
    }

    private static int letThroughOfMany(SignInThrottle throttle) throws Exception {
        var name = UUID.randomUUID().toString();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var tries = IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> throttle.count(name, name + i).isEmpty())
                    .toList();
            int let = 0;
            for (var answer : pool.invokeAll(tries)) {
                let += answer.get() ? 1 : 0;
            }
            return let;
        }
    }

    private static final class ReadThenWrite extends SignInThrottle {

        private final JdbcClient jdbc;

        ReadThenWrite(JdbcClient jdbc) {
            super(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
            this.jdbc = jdbc;
        }

        @Override
        Optional<Duration> count(String username, String address) {
            int failures = jdbc.sql("select failures from sign_in_throttle where throttle_key = :key")
                    .param("key", username)
                    .query(Integer.class)
                    .optional()
                    .orElse(0);
            if (failures >= 5) {
                return Optional.of(Duration.ofSeconds(10));
            }
            jdbc.sql("replace into sign_in_throttle values (:key, :failures, :now, :now)")
                    .param("key", username)
                    .param("failures", failures + 1)
                    .param("now", Utc.of(NOW))
                    .update();
            return Optional.empty();
        }
    }

    private SignInThrottle at(Instant now) {
        return new SignInThrottle(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
