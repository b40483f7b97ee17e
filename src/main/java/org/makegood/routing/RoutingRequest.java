package org.makegood.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.Severity;

/**
 * What decides where a piece of work goes.
 *
 * @param areaCode the lead area: further areas of a case get copies, they do not decide
 * @param unitCode the unit a person chose where the area is split between several; null otherwise
 * @param category code of the category, such as FORUM_CSP; a code begins with that of its parent and an underscore
 * @param audience who may see the case; null while that is not known. Copies go no further
 * @param on the day whose responsibilities, rules and posts count
 */
public record RoutingRequest(
        CaseKind kind,
        ServiceLine serviceLine,
        String areaCode,
        @Nullable String unitCode,
        @Nullable String category,
        @Nullable Severity severity,
        Marking marking,
        @Nullable Audience audience,
        LocalDate on) {

    /** Whether the reporter lets other desks of the region read along. */
    boolean mayBeCopied() {
        return audience == null || audience.includes(Audience.REGION);
    }
}
