package org.makegood.overviews;

import java.time.LocalDate;
import java.util.List;
import org.makegood.areas.Area;

/** What a compiler can ask for: the body's areas by name, seen from today. */
public record OverviewChoices(String body, List<Area> areas, List<CategoryGroup> categories, LocalDate today) {

    public OverviewChoices {
        areas = List.copyOf(areas);
        categories = List.copyOf(categories);
    }
}
