package org.makegood.areas;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the reference data come from, under which terms, and what of them is in the database. */
@Component
class DataSources {

    private final JdbcClient jdbc;
    private final List<DataSource> sources = ReferenceFile.open("sources.csv").rows().stream()
            .map(row -> new DataSource(
                    row.get("title"),
                    row.get("contents"),
                    row.get("describes"),
                    row.get("origin"),
                    row.get("licence"),
                    row.get("limits")))
            .toList();
    private final List<String> attributions = new String(
                    ReferenceFile.open("attribution.txt").content(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    DataSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DataSource> sources() {
        return sources;
    }

    List<String> attributions() {
        return attributions;
    }

    List<DataReceipt> receipts() {
        return jdbc.sql("""
                        select name, rows_loaded, digest, loaded_at from reference_load
                        where loaded_at is not null order by name
                        """)
                .query((row, _) -> new DataReceipt(
                        row.getString("name"),
                        row.getInt("rows_loaded"),
                        row.getString("digest"),
                        row.getObject("loaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
