package org.makegood.briefings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.RuleViolation;

class BriefingFormTest {

    private static final LocalDate CLOCKS_GO_FORWARD = LocalDate.of(2031, 3, 30);

    @Test
    void whatEndsInTheHourThatIsSkippedDoesNotEndBeforeItBegins() {
        var night = form(CLOCKS_GO_FORWARD, "01:30", "02:15");

        assertThatThrownBy(night::check)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("It ends after it begins");
        assertThatCode(form(CLOCKS_GO_FORWARD.plusDays(1), "01:30", "02:15")::check)
                .doesNotThrowAnyException();
    }

    private static BriefingForm form(LocalDate on, String starts, String ends) {
        return new BriefingForm(
                "A night walk",
                "Where people slept rough last winter.",
                new UUID(0, 1),
                "At the town hall",
                null,
                on,
                LocalTime.of(0, 30),
                LocalTime.parse(starts),
                LocalTime.parse(ends),
                null,
                null,
                BriefingAudience.PUBLIC,
                Set.of(),
                Set.of(),
                10,
                List.of(),
                false,
                false,
                24,
                List.of(),
                null);
    }
}
