package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReferencesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aReferenceThatWasGivenOnceIsDrawnAgain() {
        var first = new References(jdbc, clock, new Random(1)).next();
        var second = new References(jdbc, clock, new Random(1)).next();

        assertThat(second).isNotEqualTo(first);
        assertThat(jdbc.sql("select count(*) from case_reference where reference in (:both)")
                        .param("both", List.of(first.value(), second.value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void afterManyCollisionsItSaysSoInsteadOfGoingRound() {
        RandomGenerator alwaysTheSame = () -> 42L;
        new References(jdbc, clock, alwaysTheSame).next();

        assertThatIllegalStateException().isThrownBy(() -> new References(jdbc, clock, alwaysTheSame).next());
    }
}
