package org.makegood.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner gets for what they sent.
 *
 * @param desk who received it; null when no desk could be found and the region's head decides
 * @param headline "Sent to Partnerships desk, Lewisham and Bromley"; the reasons follow after "because"
 */
public record Receipt(
        UUID caseId,
        String reference,
        @Nullable String desk,
        @Nullable String headline,
        List<String> reasons,
        LocalDate acknowledgeBy,
        LocalDate answerBy) {

    public Receipt {
        reasons = List.copyOf(reasons);
    }
}
