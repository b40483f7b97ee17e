package org.makegood.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.status.CaseStatus;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;

/**
 * What a kind of case hands over for a case to be opened. The texts have passed the data guard.
 *
 * @param id the kind's own row shares it
 * @param first the state the case begins in
 * @param answeringUnit the unit a person chose where the lead area is split between several
 * @param furtherAreaCodes other areas it is about; their desks may read along
 * @param sentFrom the draft it was sent from: one draft makes one case
 */
public record NewCase(
        UUID id,
        CaseKind kind,
        String title,
        CaseStatus first,
        ServiceLine serviceLine,
        @Nullable String category,
        @Nullable Severity severity,
        Marking marking,
        Audience audience,
        Attribution attribution,
        String leadAreaCode,
        @Nullable String answeringUnit,
        List<String> furtherAreaCodes,
        @Nullable UUID sentFrom) {

    public NewCase {
        furtherAreaCodes = furtherAreaCodes.stream()
                .distinct()
                .filter(code -> !code.equals(leadAreaCode))
                .toList();
    }
}
