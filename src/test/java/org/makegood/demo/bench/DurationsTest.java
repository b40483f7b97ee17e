package org.makegood.demo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DurationsTest {

    @Test
    void thePercentileIsTheOneThatSoManyDidNotExceed() {
        var durations = new Durations(100);
        for (int milliseconds = 100; milliseconds >= 1; milliseconds--) {
            durations.add(milliseconds * 1_000_000L);
        }
        assertThat(durations.p95()).isEqualTo(95);
        assertThat(durations.percentile(0.5)).isEqualTo(50);
        assertThat(durations.percentile(1)).isEqualTo(100);
        assertThat(durations.percentile(0)).isEqualTo(1);
    }

    @Test
    void ofFewTheSlowestIsTheP95() {
        var durations = new Durations(10);
        durations.add(2_000_000);
        durations.add(7_000_000);
        assertThat(durations.p95()).isEqualTo(7);
    }

    @Test
    void whatDoesNotFitIsCountedAndLeftOut() {
        var durations = new Durations(1);
        durations.add(2_000_000);
        durations.add(9_000_000);
        assertThat(durations.count()).isEqualTo(2);
        assertThat(durations.p95()).isEqualTo(2);
    }

    @Test
    void nothingMeasuredIsNotAFastResult() {
        var durations = new Durations(10);
        assertThatIllegalStateException().isThrownBy(durations::p95);
    }
}
