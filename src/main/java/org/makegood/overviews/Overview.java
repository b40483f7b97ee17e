package org.makegood.overviews;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.makegood.areas.Area;
import org.makegood.casework.clock.DatedPromise;
import org.makegood.kernel.Severity;

/**
 * The figures that answer a question, as at a moment.
 *
 * @param promises what was promised to those logged in the period, the oldest first; at least one
 * @param now of the concerns logged in the period
 * @param before of those logged in the period it is compared with
 * @param categories the groups with concerns in either period, most concerns first
 * @param areas all areas asked for, by name; a concern about several counts in each
 */
public record Overview(
        OverviewQuestion question,
        Instant asAt,
        List<DatedPromise> promises,
        Figures now,
        Figures before,
        FigureCounts counts,
        List<OfCategory> categories,
        List<OfSeverity> severities,
        List<OfArea> areas) {

    public record OfCategory(CategoryGroup category, Figures now, Figures before) {}

    public record OfSeverity(Severity severity, Figures now, Figures before) {}

    public record OfArea(Area area, Map<String, Long> loggedByCategory, long logged, long openNow, long overdueNow) {

        public long logged(CategoryGroup category) {
            return loggedByCategory.getOrDefault(category.code(), 0L);
        }
    }

    public Overview {
        promises = List.copyOf(promises);
        categories = List.copyOf(categories);
        severities = List.copyOf(severities);
        areas = List.copyOf(areas);
    }
}
