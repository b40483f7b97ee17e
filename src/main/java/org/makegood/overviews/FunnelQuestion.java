package org.makegood.overviews;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about proposals.
 *
 * @param asAt the day at whose end it was so; what happened later changes nothing
 * @param sent only those sent in these days; null for whenever
 * @param areaCodes only those in these councils; empty for all that the reader may see
 * @param unitCode only those that this unit's desks held on the day; null for any
 */
public record FunnelQuestion(
        LocalDate asAt,
        @Nullable Period sent,
        Set<String> areaCodes,
        @Nullable String unitCode) {

    public FunnelQuestion {
        areaCodes = Set.copyOf(areaCodes);
    }

    /** Everything, as at a day. */
    public static FunnelQuestion asAt(LocalDate day) {
        return new FunnelQuestion(day, null, Set.of(), null);
    }
}
