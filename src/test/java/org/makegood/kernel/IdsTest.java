package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void anIdIsAVersion7UuidThatCarriesItsMillisecond() {
        var id = Ids.next(clock);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void laterIdsSortAfterEarlierOnes() {
        var later = Clock.offset(clock, Duration.ofMillis(1));

        assertThat(Ids.next(clock).toString()).isLessThan(Ids.next(later).toString());
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(Ids.next(clock))).isTrue();
        }
    }
}
