package org.makegood.briefings.seats;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingForm;

/** What somebody needs in order to come. */
public record Needs(
        @Nullable @Size(max = 1000, message = "Use at most 1,000 characters")
        String access,

        @Nullable @Size(max = 1000, message = "Use at most 1,000 characters")
        String dietary) {

    /** So long after the briefing it is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    public static final Needs NONE = new Needs(null, null);

    boolean isEmpty() {
        return BriefingForm.blank(access) && BriefingForm.blank(dietary);
    }

    /** Both together, for the data guard. */
    public String text() {
        return (access == null ? "" : access) + "\n" + (dietary == null ? "" : dietary);
    }
}
