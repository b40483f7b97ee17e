package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {

    @Test
    void aSecretAlwaysHasTheSameAndSaysNothingOfItself() {
        var code = SpokenCode.of("fS0P3Xn-nY3yJcVtR9aQ");

        assertThat(code).isEqualTo(SpokenCode.of("fS0P3Xn-nY3yJcVtR9aQ")).isNotEqualTo(SpokenCode.of("another"));
        assertThat(code.value()).matches("[2346789ACDFGHKMNPRTVWXY]{3}-[2346789ACDFGHKMNPRTVWXY]{3}");
    }

    @Test
    void itIsTypedAsItComes() {
        var code = SpokenCode.of("secret");

        assertThat(code.isTyped(" " + code.value().toLowerCase() + " ")).isTrue();
        assertThat(code.isTyped(code.value().replace("-", ""))).isTrue();
        assertThat(code.isTyped(code.value().replace("-", " "))).isTrue();
        assertThat(code.isTyped("")).isFalse();
        assertThat(code.isTyped(code.value().substring(1))).isFalse();
    }

    @Test
    void hardlyTwoOfALargeBriefingShareOne() {
        var codes = IntStream.range(0, 5000).mapToObj(number -> SpokenCode.of("badge " + number));

        assertThat(codes.distinct().count()).isGreaterThan(4995);
    }
}
