package org.makegood.proposals.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form for what a visit found. Every item of the checklist has an answer. */
public record VisitReport(
        @NotNull(message = "Say what the visit came to") VisitResult result,

        @NotNull @Size(min = 11, message = "Answer every line of the checklist")
        Map<ChecklistItem, ChecklistItem.Answer> checklist,

        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters")
        String words) {

    public VisitReport {
        checklist = Map.copyOf(checklist);
    }
}
