package org.makegood.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.makegood.kernel.Reference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives references that nobody had before. */
@Component
class References {

    private static final int ATTEMPTS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random;

    @Autowired
    References(JdbcClient jdbc, Clock clock) {
        this(jdbc, clock, new SecureRandom());
    }

    References(JdbcClient jdbc, Clock clock, RandomGenerator random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Takes a reference in the caller's transaction. Of two who draw the same one, only one can insert it: "ignore" makes
     * the other one's insert change no row instead of failing, and it draws again.
     */
    Reference next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var drawn = Reference.random(random);
            int taken = jdbc.sql("insert ignore into case_reference (reference, given_at) values (:reference, :at)")
                    .param("reference", drawn.value())
                    .param("at", clock.instant())
                    .update();
            if (taken == 1) {
                return drawn;
            }
        }
        throw new IllegalStateException("No free reference in " + ATTEMPTS + " draws");
    }
}
