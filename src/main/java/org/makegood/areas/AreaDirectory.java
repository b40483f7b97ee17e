package org.makegood.areas;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Areas, units, postcodes, and who answers for what on which day. For other modules' services. The reference data are
 * kept in memory; {@link #reload} reads them again.
 */
@Component
public class AreaDirectory {

    private final JdbcClient jdbc;
    private final Postcodes postcodes;
    private volatile AreaTables tables;

    AreaDirectory(JdbcClient jdbc, Postcodes postcodes, ReferenceData reference) {
        reference.load();
        this.jdbc = jdbc;
        this.postcodes = postcodes;
        this.tables = AreaTables.read(jdbc);
    }

    /** Reads the reference data again after they were changed. */
    public void reload() {
        tables = AreaTables.read(jdbc);
    }

    /** All areas by name. */
    public List<Area> areas() {
        return tables.areas();
    }

    public Optional<Area> area(String code) {
        return Optional.ofNullable(tables.areaByCode().get(code));
    }

    /** The area with this name in an address, "lewisham". */
    public Optional<Area> areaBySlug(String slug) {
        return Optional.ofNullable(tables.areaBySlug().get(slug));
    }

    /** The county councils by name. */
    public List<County> counties() {
        return tables.counties();
    }

    /** The units of a level by name, those of the past included. */
    public List<Unit> units(UnitLevel level) {
        return tables.units().stream().filter(unit -> unit.level() == level).toList();
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(tables.unitByCode().get(code));
    }

    /** The units whose parent this is, by name, those of the past included. */
    public List<Unit> unitsBelow(String unitCode) {
        return tables.units().stream()
                .filter(unit -> unitCode.equals(unit.parentCode()))
                .toList();
    }

    /** Who answers for this work in the area on that day: several where an area is split or organisations overlap. */
    public List<Responsible> responsible(String areaCode, ServiceLine line, LocalDate on) {
        return history(areaCode).stream()
                .filter(row -> row.serviceLine() == line && row.holdsOn(on))
                .toList();
    }

    /** Everything that is known about who answered and answers in the area, by kind of work and first day. */
    public List<Responsible> history(String areaCode) {
        return tables.responsibleByArea().getOrDefault(areaCode, List.of());
    }

    /** The region of the area on that day; empty before there were regions. */
    public Optional<Unit> region(String areaCode, LocalDate on) {
        return history(areaCode).stream()
                .filter(row -> row.holdsOn(on))
                .map(row -> row.unit().level() == UnitLevel.REGION
                        ? row.unit().code()
                        : row.unit().parentCode())
                .flatMap(code -> Optional.ofNullable(code).flatMap(this::unit).stream())
                .findFirst();
    }

    /** The areas that the unit, or a unit below it, answers for on that day. */
    public Set<String> areaCodesOf(String unitCode, LocalDate on) {
        var unitCodes = unitsBelow(unitCode).stream().map(Unit::code).collect(Collectors.toSet());
        unitCodes.add(unitCode);
        var areaCodes = new LinkedHashSet<String>();
        tables.responsibleByArea().forEach((areaCode, rows) -> {
            if (rows.stream().anyMatch(row -> unitCodes.contains(row.unit().code()) && row.holdsOn(on))) {
                areaCodes.add(areaCode);
            }
        });
        return areaCodes;
    }

    /** Finds what somebody typed as a postcode, in any spelling. */
    public PostcodeAnswer locate(String typed) {
        return postcodes.locate(typed, tables.areaByCode()::get);
    }

    WorkingDays workingDays() {
        return tables.workingDays();
    }
}
