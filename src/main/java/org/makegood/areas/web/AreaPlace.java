package org.makegood.areas.web;

import java.util.List;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.areas.map.AreaMap;
import org.makegood.areas.map.AreaMap.Mark;

/** Where a council lies: on the map of its region, and between which others. */
record AreaPlace(Area area, Unit region, AreaMap map, List<Area> neighbours) {

    private static final Mark AROUND = new Mark("around", null);

    /** The map, with the council marked upon it. */
    public String svg(String title, String description) {
        return map.svg("place", title, description, code -> code.equals(area.code()) ? Mark.HERE : AROUND);
    }

    public String namesOfNeighbours() {
        return neighbours.stream().map(Area::name).collect(Collectors.joining(", "));
    }
}
