package org.makegood.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case would go if it were sent now.
 *
 * @param desk null when no desk could be found
 * @param prospect "Will go to Partnerships desk, Lewisham and Bromley"; the reasons follow after "because"
 */
public record Preview(
        @Nullable String desk,
        @Nullable String telephone,
        @Nullable String prospect,
        List<String> reasons,
        LocalDate acknowledgeBy,
        LocalDate answerBy) {

    public Preview {
        reasons = List.copyOf(reasons);
    }
}
