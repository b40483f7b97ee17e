package org.makegood.overviews;

import java.time.Instant;

/**
 * The three jobs of the portal beside each other, for the same days and areas.
 *
 * @param proposals those sent in the period, as far as they have come
 * @param briefings those that begin in the period
 */
public record Summary(
        OverviewQuestion question,
        Instant asAt,
        FigureCounts concerns,
        FunnelCounts proposals,
        BriefingCounts briefings) {}
