package org.makegood.areas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what, worked out from the product's files: the map (which unit has which council or police area) times
 * the work (what units of that level do), for as long as both hold.
 */
final class ShippedResponsibilities {

    /** Stands in the table for a first day that is not known, since a key may not be null. */
    static final LocalDate UNKNOWN_START = LocalDate.of(1, 1, 1);

    /** Stands in the table for an end that has not come. */
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** One row of the table. */
    record Row(
            String areaCode,
            String serviceLine,
            String unitCode,
            LocalDate from,
            LocalDate until,
            boolean wholeArea,
            String basis) {}

    private final Map<String, String> levels;
    private final Map<String, List<CSVRecord>> workByLevel;
    private final Map<String, List<CSVRecord>> unitsByArea;
    private final Map<String, List<CSVRecord>> unitsByPoliceArea;

    ShippedResponsibilities(
            ReferenceFile units, ReferenceFile serviceLines, ReferenceFile areaUnits, ReferenceFile policeAreaUnits) {
        levels = units.rows().stream().collect(toMap(row -> row.get("code"), row -> row.get("level")));
        workByLevel = serviceLines.rows().stream().collect(groupingBy(row -> row.get("level")));
        unitsByArea = areaUnits.rows().stream().collect(groupingBy(row -> row.get("area_code")));
        unitsByPoliceArea = policeAreaUnits.rows().stream().collect(groupingBy(row -> row.get("police_area_code")));
    }

    /** The rows of one council. */
    List<Row> of(CSVRecord area) {
        var rows = new ArrayList<Row>();
        for (var held : unitsByPoliceArea.getOrDefault(area.get("police_area_code"), List.of())) {
            addWork(rows, area, held, UNKNOWN_START, NO_END, true);
        }
        for (var held : unitsByArea.getOrDefault(area.get("code"), List.of())) {
            var whole = held.get("coverage").equals("whole");
            addWork(rows, area, held, start(held.get("valid_from")), end(held.get("valid_until")), whole);
        }
        return rows;
    }

    private void addWork(
            List<Row> rows, CSVRecord area, CSVRecord held, LocalDate from, LocalDate until, boolean wholeArea) {
        var unitCode = held.get("unit_code");
        var level = levels.get(unitCode);
        if (level == null) {
            throw new IllegalStateException("No unit " + unitCode + " in units.csv");
        }
        for (var work : workByLevel.getOrDefault(level, List.of())) {
            var country = work.get("country");
            if (country == null || country.equals(area.get("country"))) {
                rows.add(new Row(
                        area.get("code"),
                        work.get("service_line"),
                        unitCode,
                        later(from, start(work.get("valid_from"))),
                        earlier(until, end(work.get("valid_until"))),
                        wholeArea,
                        held.get("basis") + " " + work.get("basis")));
            }
        }
    }

    private static LocalDate start(@Nullable String day) {
        return day == null ? UNKNOWN_START : LocalDate.parse(day);
    }

    private static LocalDate end(@Nullable String day) {
        return day == null ? NO_END : LocalDate.parse(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
