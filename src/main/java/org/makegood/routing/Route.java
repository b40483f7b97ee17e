package org.makegood.routing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Desk;

/**
 * Where a piece of work goes, and why.
 *
 * @param desk the desk that answers; null when no desk could be found, and then the region's heads see it at once
 * @param regionCode the region it belongs to; null only when the area is unknown on that day
 * @param copies desks that may read along, without the one that answers
 * @param reasons in order, in words a partner can read: "it is about Lewisham"
 * @param headline "Sent to Partnerships desk, Lewisham and Bromley"; the reasons follow after "because"
 * @param prospect the same before anything is sent: "Will go to Partnerships desk, Lewisham and Bromley"
 */
public record Route(
        @Nullable Desk desk,
        @Nullable String regionCode,
        List<Desk> copies,
        List<String> reasons,
        @Nullable String headline,
        @Nullable String prospect) {

    public Route {
        copies = List.copyOf(copies);
        reasons = List.copyOf(reasons);
    }

    public boolean isUnroutable() {
        return desk == null;
    }

    public @Nullable UUID deskId() {
        return desk == null ? null : desk.id();
    }

    public List<UUID> copyDeskIds() {
        return copies.stream().map(Desk::id).toList();
    }
}
