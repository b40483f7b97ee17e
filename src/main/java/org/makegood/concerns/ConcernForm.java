package org.makegood.concerns;

import java.util.List;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;

/**
 * What the form for a concern offers.
 *
 * @param ownAreas the areas the person's organisation serves, first to be offered
 * @param units units of today a concern can be about
 */
public record ConcernForm(List<ConcernCategory> categories, List<Area> areas, List<Area> ownAreas, List<Unit> units) {

    public ConcernForm {
        categories = List.copyOf(categories);
        areas = List.copyOf(areas);
        ownAreas = List.copyOf(ownAreas);
        units = List.copyOf(units);
    }

    /** Categories to begin with: those without a parent that can be chosen, or have something under them that can. */
    public List<ConcernCategory> groups() {
        return categories.stream()
                .filter(category -> category.parentCode() == null)
                .filter(category -> category.choosable() || !under(category).isEmpty())
                .toList();
    }

    /** What can be chosen under a category. */
    public List<ConcernCategory> under(ConcernCategory group) {
        return categories.stream()
                .filter(category -> group.code().equals(category.parentCode()) && category.choosable())
                .toList();
    }

    /** The multi-agency forums. */
    public List<ConcernCategory> forums() {
        return categories.stream()
                .filter(category -> "FORUM".equals(category.parentCode()))
                .toList();
    }
}
