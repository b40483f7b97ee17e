package org.makegood.areas;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;
import org.makegood.kernel.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reference tables as they stood when they were read: small enough to keep, and asked by nearly every request. */
record AreaTables(
        List<Area> areas,
        Map<String, Area> areaByCode,
        Map<String, Area> areaBySlug,
        List<County> counties,
        List<Unit> units,
        Map<String, Unit> unitByCode,
        Map<String, List<Responsible>> responsibleByArea,
        WorkingDays workingDays) {

    private record InCounty(
            Area area,
            @Nullable String countyCode,
            @Nullable String countyName) {}

    static AreaTables read(JdbcClient jdbc) {
        var found = jdbc.sql("""
                        select a.*, p.name as police_area
                        from area a join police_area p on p.code = a.police_area_code
                        order by a.name
                        """).query((row, _) -> area(row)).list();
        var areas = found.stream().map(InCounty::area).toList();
        var units = jdbc.sql("select * from unit order by name, code")
                .query((row, _) -> unit(row))
                .list();
        var unitByCode = units.stream().collect(toMap(Unit::code, Function.identity()));
        var holidays =
                jdbc.sql("select day from bank_holiday").query(LocalDate.class).list();
        return new AreaTables(
                areas,
                areas.stream().collect(toMap(Area::code, Function.identity())),
                areas.stream().collect(toMap(Area::slug, Function.identity())),
                counties(found),
                units,
                unitByCode,
                responsibilities(jdbc, unitByCode),
                new WorkingDays(holidays.stream().collect(toUnmodifiableSet())));
    }

    private static InCounty area(ResultSet row) throws SQLException {
        var area = new Area(
                row.getString("code"),
                row.getString("name"),
                row.getString("official_name"),
                AreaType.valueOf(row.getString("type")),
                row.getString("country"),
                row.getString("police_area_code"),
                row.getString("police_area"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getString("slug"));
        return new InCounty(area, row.getString("county_code"), row.getString("county_name"));
    }

    private static List<County> counties(List<InCounty> areas) {
        var members = new HashMap<String, List<InCounty>>();
        for (var area : areas) {
            if (area.countyCode() != null) {
                members.computeIfAbsent(area.countyCode(), _ -> new ArrayList<>())
                        .add(area);
            }
        }
        return members.entrySet().stream()
                .map(county -> new County(
                        county.getKey(),
                        String.valueOf(county.getValue().getFirst().countyName()),
                        county.getValue().stream()
                                .map(member -> member.area().code())
                                .toList()))
                .sorted(Comparator.comparing(County::name))
                .toList();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static Map<String, List<Responsible>> responsibilities(JdbcClient jdbc, Map<String, Unit> units) {
        record Row(String areaCode, Responsible responsible) {}
        var texts = new HashMap<String, String>(); // thousands of rows share a few hundred sentences
        return jdbc
                .sql("select * from responsibility order by area_code, service_line, valid_from, unit_code")
                .query((row, _) -> {
                    var from = row.getObject("valid_from", LocalDate.class);
                    var until = row.getObject("valid_until", LocalDate.class);
                    return new Row(
                            row.getString("area_code"),
                            new Responsible(
                                    Objects.requireNonNull(units.get(row.getString("unit_code"))),
                                    ServiceLine.valueOf(row.getString("service_line")),
                                    row.getBoolean("whole_area"),
                                    from.equals(ShippedResponsibilities.UNKNOWN_START) ? null : from,
                                    until.equals(ShippedResponsibilities.NO_END) ? null : until,
                                    texts.computeIfAbsent(row.getString("basis"), Function.identity())));
                })
                .list()
                .stream()
                .collect(groupingBy(
                        Row::areaCode,
                        collectingAndThen(
                                toList(),
                                rows -> rows.stream().map(Row::responsible).toList())));
    }
}
