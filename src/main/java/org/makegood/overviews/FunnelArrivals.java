package org.makegood.overviews;

import org.jspecify.annotations.Nullable;

/**
 * So many proposals came to one state after as many days.
 *
 * @param declineReason of those declined
 * @param hours given in those completed
 * @param attendances how often people came to them
 */
record FunnelArrivals(
        String status, @Nullable String declineReason, int ageDays, long count, long hours, long attendances) {}
