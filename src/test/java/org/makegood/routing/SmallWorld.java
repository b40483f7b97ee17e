package org.makegood.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaType;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.identity.Desk;
import org.makegood.kernel.ServiceLine;

/** A world for routing that is built by hand: one region, two units, the council of Lewisham. */
class SmallWorld implements RoutingDirectory {

    static final String LEWISHAM = "E09000023";
    static final String REGION = "N07";
    static final String UNIT = "N07LEBR";
    static final String OTHER_UNIT = "N07CROY";

    final Map<String, Unit> units = new HashMap<>();
    final Map<UUID, Desk> desks = new LinkedHashMap<>();
    final Set<UUID> vacant = new HashSet<>();
    final List<Responsible> responsible = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();

    @Nullable
    String regionOfTheArea = REGION;

    SmallWorld() {
        unit(REGION, "London", UnitLevel.REGION, null);
        unit(UNIT, "Lewisham and Bromley", UnitLevel.PDU, REGION);
        unit(OTHER_UNIT, "Croydon", UnitLevel.PDU, REGION);
    }

    void unit(String code, String name, UnitLevel level, @Nullable String parent) {
        units.put(code, new Unit(code, name, level, parent, null, null));
    }

    Unit known(String code) {
        return unit(code).orElseThrow();
    }

    void answers(String unitCode, ServiceLine line, @Nullable LocalDate since) {
        responsible.add(new Responsible(known(unitCode), line, true, since, null, "as everybody knows"));
    }

    UUID desk(String unitCode, ServiceLine line) {
        return desk(unitCode, line, line.label() + " desk, " + known(unitCode).name(), null);
    }

    UUID desk(String unitCode, ServiceLine line, String name, @Nullable UUID deputy) {
        var id = UUID.randomUUID();
        desks.put(id, new Desk(id, name, unitCode, line, "desk@probation.example", null, deputy));
        return id;
    }

    @Override
    public Optional<Area> area(String code) {
        return code.equals(LEWISHAM)
                ? Optional.of(new Area(
                        code,
                        "Lewisham",
                        "London Borough of Lewisham",
                        AreaType.values()[0],
                        "England",
                        "E23000001",
                        "Metropolitan Police",
                        51.4,
                        0,
                        "lewisham"))
                : Optional.empty();
    }

    @Override
    public Optional<Unit> region(String areaCode) {
        return Optional.ofNullable(regionOfTheArea).flatMap(this::unit);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public List<Responsible> responsible(String areaCode, ServiceLine line) {
        return responsible.stream().filter(row -> row.serviceLine() == line).toList();
    }

    @Override
    public Optional<Desk> desk(UUID id) {
        return Optional.ofNullable(desks.get(id));
    }

    @Override
    public Optional<Desk> deskOf(String unitCode, ServiceLine line) {
        return desks.values().stream()
                .filter(desk -> desk.unitCode().equals(unitCode) && desk.serviceLine() == line)
                .findFirst();
    }

    @Override
    public boolean isStaffed(UUID deskId) {
        return !vacant.contains(deskId);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
