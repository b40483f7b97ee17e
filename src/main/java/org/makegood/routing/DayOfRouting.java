package org.makegood.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.identity.Desk;
import org.makegood.identity.DeskOnDay;
import org.makegood.identity.Desks;
import org.makegood.kernel.ServiceLine;

/**
 * The world on one day, for decisions made together. The desks of the units in the areas, and of those above them, are
 * read at once: nearly every decision needs no other. A deputy elsewhere is read when its turn comes. No desk is read
 * twice.
 */
final class DayOfRouting implements RoutingDirectory {

    private final AreaDirectory areas;
    private final Desks desks;
    private final LocalDate day;
    private final List<Rule> rules;
    private final Map<String, List<DeskOnDay>> byUnit = new HashMap<>();
    private final Map<UUID, Optional<DeskOnDay>> byId = new HashMap<>();

    DayOfRouting(AreaDirectory areas, Desks desks, LocalDate day, List<Rule> rules, Collection<String> areaCodes) {
        this.areas = areas;
        this.desks = desks;
        this.day = day;
        this.rules = rules;
        read(unitsIn(areaCodes));
    }

    private Set<String> unitsIn(Collection<String> areaCodes) {
        var units = new LinkedHashSet<String>();
        for (var areaCode : areaCodes) {
            areas.history(areaCode).stream()
                    .filter(row -> row.holdsOn(day))
                    .map(Responsible::unit)
                    .forEach(unit -> {
                        units.add(unit.code());
                        Optional.ofNullable(unit.parentCode()).ifPresent(units::add);
                    });
        }
        return units;
    }

    private void read(Set<String> unitCodes) {
        var found = desks.onDay(unitCodes, day);
        unitCodes.forEach(code -> byUnit.put(
                code,
                found.stream().filter(it -> it.desk().unitCode().equals(code)).toList()));
        found.forEach(it -> byId.put(it.desk().id(), Optional.of(it)));
    }

    @Override
    public Optional<Area> area(String code) {
        return areas.area(code);
    }

    @Override
    public Optional<Unit> region(String areaCode) {
        return areas.region(areaCode, day);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return areas.unit(code);
    }

    @Override
    public List<Responsible> responsible(String areaCode, ServiceLine line) {
        return areas.responsible(areaCode, line, day);
    }

    @Override
    public Optional<Desk> desk(UUID id) {
        return onDay(id).map(DeskOnDay::desk);
    }

    @Override
    public Optional<Desk> deskOf(String unitCode, ServiceLine line) {
        if (!byUnit.containsKey(unitCode)) {
            read(Set.of(unitCode));
        }
        return byUnit.getOrDefault(unitCode, List.of()).stream()
                .map(DeskOnDay::desk)
                .filter(desk -> desk.serviceLine() == line)
                .findFirst();
    }

    @Override
    public boolean isStaffed(UUID deskId) {
        return onDay(deskId).filter(DeskOnDay::staffed).isPresent();
    }

    private Optional<DeskOnDay> onDay(UUID id) {
        return byId.computeIfAbsent(id, it -> desks.onDay(it, day));
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
