package org.makegood.briefings;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody needs in order to come. Forgotten 30 days after the briefing. */
public record Needs(
        @Nullable @Size(max = 1000, message = "Use at most 1,000 characters")
        String access,

        @Nullable @Size(max = 1000, message = "Use at most 1,000 characters")
        String dietary) {

    public static final Needs NONE = new Needs(null, null);

    boolean isEmpty() {
        return BriefingForm.blank(access) && BriefingForm.blank(dietary);
    }

    /** Both together, for the data guard. */
    String text() {
        return (access == null ? "" : access) + "\n" + (dietary == null ? "" : dietary);
    }
}
