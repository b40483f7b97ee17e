package org.makegood.areas;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings areas, units, responsibilities and holidays from the product's files into the database, before anything else
 * reads them. The set is loaded again when a file has changed; rows that did not come with the product stay.
 *
 * <p>Nodes that start together are kept apart by the receipt: the one whose update changes the digest loads, in the same
 * transaction. The others lose that race, try again and find nothing left to do.
 */
@Component
class ReferenceData {

    /** Stands in the tables for a first day that is not known, since a key may not be null. */
    static final LocalDate UNKNOWN_START = LocalDate.of(1, 1, 1);

    /** Stands in the tables for an end that has not come. */
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);

    private final ReferenceFile policeAreas = ReferenceFile.open("police_areas.csv");
    private final ReferenceFile areas = ReferenceFile.open("areas.csv");
    private final ReferenceFile units = ReferenceFile.open("units.csv");
    private final ReferenceFile areaUnits = ReferenceFile.open("area_units.csv");
    private final ReferenceFile policeAreaUnits = ReferenceFile.open("police_area_units.csv");
    private final ReferenceFile serviceLines = ReferenceFile.open("service_lines.csv");
    private final ReferenceFile bankHolidays = ReferenceFile.open("bank_holidays.csv");

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReferenceData(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Loads what is not there yet. Whoever reads the tables while the portal starts calls this before. */
    @Transactional
    void load() {
        var digest = ReferenceFile.digest(
                List.of(policeAreas, areas, units, areaUnits, policeAreaUnits, serviceLines, bankHolidays));
        var changed = jdbc.update(
                "update reference_load set digest = ?, loaded_at = ? where name = 'areas' and digest <> ?",
                digest,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                digest);
        if (changed == 0) {
            return;
        }
        loadPoliceAreas();
        loadAreas();
        loadUnits();
        var rows = loadResponsibilities();
        loadBankHolidays();
        jdbc.update("update reference_load set rows_loaded = ? where name = 'areas'", rows);
        log.info(
                "Loaded the reference data: {} areas, {} responsibilities",
                areas.rows().size(),
                rows);
    }

    private void loadPoliceAreas() {
        jdbc.batchUpdate("""
                insert into police_area (code, name, force_name, country) values (?, ?, ?, ?)
                on duplicate key update name = value(name), force_name = value(force_name), country = value(country)
                """, values(policeAreas, "code", "name", "force_name", "country"));
    }

    /** An area keeps its number, whatever is loaded later: the postcodes refer to it. */
    private void loadAreas() {
        var numbers = new HashMap<String, Integer>();
        jdbc.query("select code, number from area", row -> {
            numbers.put(row.getString("code"), row.getInt("number"));
        });
        areas.rows().forEach(row -> numbers.putIfAbsent(row.get("code"), numbers.size() + 1));
        var rows = areas.rows().stream()
                .map(row -> values(
                        row,
                        "code",
                        "name",
                        "official_name",
                        "type",
                        "country",
                        "slug",
                        "county_code",
                        "county_name",
                        "police_area_code",
                        "latitude",
                        "longitude"))
                .toList();
        jdbc.batchUpdate(
                """
                insert into area (code, name, official_name, type, country, slug, county_code, county_name,
                    police_area_code, latitude, longitude, number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update name = value(name), official_name = value(official_name), type = value(type),
                    country = value(country), slug = value(slug), county_code = value(county_code),
                    county_name = value(county_name), police_area_code = value(police_area_code),
                    latitude = value(latitude), longitude = value(longitude)
                """,
                rows.stream()
                        .map(row -> {
                            var numbered = Arrays.copyOf(row, row.length + 1);
                            numbered[row.length] = numbers.get(String.valueOf(row[0]));
                            return numbered;
                        })
                        .toList());
    }

    private void loadUnits() {
        jdbc.batchUpdate("""
                insert into unit (code, name, level, parent_code, valid_from, valid_until) values (?, ?, ?, ?, ?, ?)
                on duplicate key update name = value(name), level = value(level), parent_code = value(parent_code),
                    valid_from = value(valid_from), valid_until = value(valid_until)
                """, values(units, "code", "name", "level", "parent_code", "valid_from", "valid_until"));
    }

    private int loadResponsibilities() {
        jdbc.update("delete from responsibility where shipped");
        var rows = new ArrayList<Object[]>();
        var policeUnits = policeAreaUnits.rows().stream().collect(groupingBy(row -> row.get("police_area_code")));
        var unitRows = units.rows().stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        var councilUnits = areaUnits.rows().stream().collect(groupingBy(row -> row.get("area_code")));
        var linesByLevel = serviceLines.rows().stream().collect(groupingBy(row -> row.get("level")));
        for (var area : areas.rows()) {
            for (var held : policeUnits.getOrDefault(area.get("police_area_code"), List.of())) {
                addRows(rows, area, held, true, null, null, unitRows, linesByLevel);
            }
            for (var held : councilUnits.getOrDefault(area.get("code"), List.of())) {
                addRows(
                        rows,
                        area,
                        held,
                        held.get("coverage").equals("whole"),
                        held.get("valid_from"),
                        held.get("valid_until"),
                        unitRows,
                        linesByLevel);
            }
        }
        jdbc.batchUpdate("insert into responsibility values (?, ?, ?, ?, ?, ?, ?, true)", rows);
        return rows.size();
    }

    /** One row for each kind of work that units of this level do, for as long as both the work and the map hold. */
    private static void addRows(
            List<Object[]> rows,
            CSVRecord area,
            CSVRecord held,
            boolean wholeArea,
            @Nullable String from,
            @Nullable String until,
            Map<String, CSVRecord> unitRows,
            Map<String, List<CSVRecord>> linesByLevel) {
        var unit = unitRows.get(held.get("unit_code"));
        if (unit == null) {
            throw new IllegalStateException("No unit " + held.get("unit_code") + " in units.csv");
        }
        for (var line : linesByLevel.getOrDefault(unit.get("level"), List.of())) {
            var country = line.get("country");
            if (country != null && !country.equals(area.get("country"))) {
                continue;
            }
            rows.add(new Object[] {
                area.get("code"),
                line.get("service_line"),
                unit.get("code"),
                later(start(from), start(line.get("valid_from"))),
                earlier(end(until), end(line.get("valid_until"))),
                wholeArea,
                held.get("basis") + " " + line.get("basis")
            });
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

    private void loadBankHolidays() {
        jdbc.batchUpdate("""
                insert into bank_holiday (day, title, notes) values (?, ?, coalesce(?, ''))
                on duplicate key update title = value(title), notes = value(notes)
                """, values(bankHolidays, "day", "title", "notes"));
    }

    private static List<@Nullable Object[]> values(ReferenceFile file, String... columns) {
        return file.rows().stream().map(row -> values(row, columns)).toList();
    }

    private static @Nullable Object[] values(CSVRecord row, String... columns) {
        return Arrays.stream(columns).map(row::get).toArray();
    }
}
