package org.makegood.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The texts of made-up cases, from the CSV files of the folder {@code demo}. */
final class Scripts {

    private Scripts() {}

    static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("demo/" + file).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
