package org.makegood.casework.queue;

import static org.makegood.kernel.Spreadsheets.harmless;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Due;
import org.makegood.kernel.Days;

/** A list of cases as a table for spreadsheets. */
final class QueueCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "Reference",
                    "Kind",
                    "Title",
                    "Status",
                    "Category",
                    "Severity",
                    "Marking",
                    "Organisation",
                    "Area",
                    "Further areas",
                    "Desk",
                    "With",
                    "Due on",
                    "Due",
                    "Waiting for partner",
                    "Sent on")
            .get();

    private QueueCsv() {}

    /** @param categories what a category is called */
    static long write(Stream<CaseRow> rows, Function<@Nullable String, String> categories, Appendable out)
            throws IOException {
        var printer = new CSVPrinter(out, FORMAT); // not closed: the stream belongs to whoever gave it
        long count = 0;
        for (Iterator<CaseRow> it = rows.iterator(); it.hasNext(); count++) {
            print(it.next(), categories, printer);
        }
        printer.printRecord(count == 1 ? "1 row" : count + " rows");
        printer.flush();
        return count;
    }

    private static void print(CaseRow row, Function<@Nullable String, String> categories, CSVPrinter printer)
            throws IOException {
        printer.printRecord(
                row.reference(),
                row.kind().label(),
                harmless(row.title()),
                row.status().label(),
                categories.apply(row.category()),
                row.severity() == null ? null : row.severity().label(),
                row.marking().label(),
                harmless(row.organisation()),
                row.area(),
                row.furtherAreas(),
                harmless(row.desk()),
                harmless(row.assignee()),
                row.due() instanceof Due.On on ? on.day() : null,
                row.due().words(),
                row.waiting() ? "Yes" : "No",
                Days.of(row.openedAt()));
    }
}
