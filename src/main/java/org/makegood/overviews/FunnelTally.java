package org.makegood.overviews;

import org.jspecify.annotations.Nullable;

/**
 * So many proposals of one place and source came to one state after as many days.
 *
 * @param unitCode null where no desk held them
 * @param declineReason of those declined
 * @param hours given in those completed
 * @param attendances how often people came to them
 */
record FunnelTally(
        String areaCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        String source,
        String status,
        @Nullable String declineReason,
        int ageDays,
        long count,
        long hours,
        long attendances) {}
