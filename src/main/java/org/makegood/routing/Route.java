package org.makegood.routing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of work goes, and why.
 *
 * @param deskId the desk that answers; null when no desk could be found, and then the region's heads see it at once
 * @param regionCode the region it belongs to; null only when the area is unknown on that day
 * @param copyDeskIds desks that may read along, without the one that answers
 * @param reasons in order, in words a partner can read: "it is about Lewisham"
 * @param headline "Sent to Partnerships desk, Lewisham and Bromley"; the reasons follow after "because"
 */
public record Route(
        @Nullable UUID deskId,
        @Nullable String regionCode,
        List<UUID> copyDeskIds,
        List<String> reasons,
        @Nullable String headline) {

    public Route {
        copyDeskIds = List.copyOf(copyDeskIds);
        reasons = List.copyOf(reasons);
    }

    public boolean isUnroutable() {
        return deskId == null;
    }
}
