package org.makegood.overviews;

import org.jspecify.annotations.Nullable;

/**
 * How far proposals of one place and source came.
 *
 * @param unitCode null where no desk held them
 */
record FunnelTally(
        String areaCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        String source,
        FunnelArrivals arrivals) {}
