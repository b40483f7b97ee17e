package org.makegood.overviews;

import java.util.List;

/**
 * How far proposals came, as at a day.
 *
 * @param reasons why proposals were declined, the most frequent first
 */
public record Funnel(
        FunnelQuestion question,
        FunnelCounts all,
        List<Reason> reasons,
        List<Group> byArea,
        List<Group> byUnit,
        List<Group> byRegion,
        List<Group> bySource) {

    /** Why proposals were declined. */
    public record Reason(String code, String label, long count) {}

    /** Those that have something in common: their council, unit, region or source. */
    public record Group(String name, FunnelCounts counts) {}

    public Funnel {
        reasons = List.copyOf(reasons);
        byArea = List.copyOf(byArea);
        byUnit = List.copyOf(byUnit);
        byRegion = List.copyOf(byRegion);
        bySource = List.copyOf(bySource);
    }
}
