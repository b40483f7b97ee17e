package org.makegood.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;

/** The units above one another that answer for an area. */
record Ladder(RoutingDirectory directory, String areaCode) {

    /** The unit above: its parent, or for units outside today's regions the region of the area. */
    Optional<Unit> above(Unit unit) {
        return Optional.ofNullable(unit.parentCode())
                .flatMap(directory::unit)
                .or(() -> directory.region(areaCode))
                .filter(parent -> !parent.code().equals(unit.code()));
    }

    /** The unit and all above it, by code. */
    Map<String, Unit> from(Unit unit) {
        var line = new LinkedHashMap<String, Unit>();
        var next = Optional.of(unit);
        while (next.isPresent() && line.putIfAbsent(next.get().code(), next.get()) == null) {
            next = above(next.get());
        }
        return line;
    }

    /** Whose heads look after what these units leave. */
    @Nullable
    String region(Map<String, Unit> line) {
        return directory
                .region(areaCode)
                .or(() -> line.values().stream()
                        .filter(unit -> unit.level() == UnitLevel.REGION)
                        .findFirst())
                .or(() -> line.values().stream().reduce((_, top) -> top))
                .map(Unit::code)
                .orElse(null);
    }
}
