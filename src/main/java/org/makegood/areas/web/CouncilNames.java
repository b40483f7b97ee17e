package org.makegood.areas.web;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.makegood.areas.Area;

/**
 * Finds councils by a name as people write it: without "council", with "&" or "St", by half of it, or by the county or
 * region they lie in.
 */
final class CouncilNames {

    private static final int SHORTEST_PART = 3;

    private CouncilNames() {}

    /** The councils meant, by name: one where the name says it, several where it is a part or an area, or none. */
    static List<Area> find(String typed, List<Area> areas, List<CouncilGroup> groups) {
        var name = folded(typed);
        if (name.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<Area>();
        groups.stream()
                .filter(group -> folded(group.name()).equals(name))
                .forEach(group -> found.addAll(group.areas()));
        areas.stream().filter(area -> isNamed(area, name, typed.strip())).forEach(found::add);
        if (found.isEmpty() && name.length() >= SHORTEST_PART) {
            areas.stream().filter(area -> isPart(name, area)).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isNamed(Area area, String name, String typed) {
        return folded(area.name()).equals(name)
                || Stream.of(area.officialName(), area.code(), area.slug()).anyMatch(typed::equalsIgnoreCase);
    }

    /** Whether a word of the council's name begins like this. */
    private static boolean isPart(String name, Area area) {
        return Stream.of(area.name(), area.officialName()).anyMatch(own -> (" " + folded(own)).contains(" " + name));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’.]", "")
                .replace("&", " and ")
                .replaceAll("[^a-z]+", " ")
                .replaceAll("\\bsaint\\b", "st")
                .replaceAll("\\b(the|of|council|borough|district|city|county|metropolitan|royal|corporation)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
