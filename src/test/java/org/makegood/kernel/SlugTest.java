package org.makegood.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void wordsBecomeWhatAnAddressCanHold() {
        assertThat(Slug.of("Clean streets: a council’s view, 15 July 2026"))
                .isEqualTo("clean-streets-a-councils-view-15-july-2026");
        assertThat(Slug.of("  Rhagarweiniad i’r tŷ – Caffè  ")).isEqualTo("rhagarweiniad-ir-ty-caffe");
        assertThat(Slug.of("প্রবেশন 15 July 2026")).isEqualTo("15-july-2026");
    }

    @Test
    void whatIsTakenGetsANumber() {
        assertThat(Slug.free("seminar", Set.of()::contains)).isEqualTo("seminar");
        assertThat(Slug.free("seminar", Set.of("seminar", "seminar-2")::contains))
                .isEqualTo("seminar-3");
    }
}
