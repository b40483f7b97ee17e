package org.makegood.overviews;

import java.time.LocalDate;
import java.util.List;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;

/**
 * What a reader can ask about proposals.
 *
 * @param body for whom they read
 * @param units by which they can narrow it; none for a body that has no units
 */
public record FunnelChoices(String body, List<Area> areas, List<Unit> units, LocalDate today) {

    public FunnelChoices {
        areas = List.copyOf(areas);
        units = List.copyOf(units);
    }
}
