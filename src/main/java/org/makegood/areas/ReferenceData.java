package org.makegood.areas;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
        var shipped = new ShippedResponsibilities(units, serviceLines, areaUnits, policeAreaUnits);
        var rows =
                areas.rows().stream().flatMap(area -> shipped.of(area).stream()).toList();
        jdbc.batchUpdate(
                """
                insert into responsibility (area_code, service_line, unit_code, valid_from, valid_until, whole_area,
                    basis, shipped)
                values (?, ?, ?, ?, ?, ?, ?, true)
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            row.areaCode(),
                            row.serviceLine(),
                            row.unitCode(),
                            row.from(),
                            row.until(),
                            row.wholeArea(),
                            row.basis()
                        })
                        .toList());
        return rows.size();
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
