package org.makegood.overviews;

import static org.makegood.kernel.Spreadsheets.harmless;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.makegood.kernel.Days;

/** Figures and the concerns behind them as tables for spreadsheets. The last line says how many rows there are. */
final class OverviewCsv {

    private static final CSVFormat CONCERNS = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "Reference",
                    "Title",
                    "Category",
                    "Severity",
                    "Organisation",
                    "Area",
                    "Further areas",
                    "Logged on",
                    "Status",
                    "Working days to acknowledge",
                    "Working days to answer",
                    "Due on")
            .get();

    private OverviewCsv() {}

    /** Areas by categories, as the page shows it; after the areas all of them together, each concern once. */
    static long write(Overview overview, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, CSVFormat.RFC4180); // not closed: the stream belongs to whoever gave it
        var head = new ArrayList<Object>(
                List.of("Area code", "Area", "Open now", "Overdue now", "Logged, all categories"));
        overview.categories().forEach(of -> head.add(harmless(of.category().name())));
        printer.printRecord(head);
        for (var of : overview.areas()) {
            var row = new ArrayList<Object>(
                    List.of(of.area().code(), of.area().name(), of.openNow(), of.overdueNow(), of.logged()));
            overview.categories().forEach(column -> row.add(of.logged(column.category())));
            printer.printRecord(row);
        }
        var counts = overview.counts();
        var total = new ArrayList<Object>(List.of(
                "",
                "All areas, each concern once",
                counts.of(Figure.OPEN_NOW),
                counts.of(Figure.OVERDUE_NOW),
                overview.now().logged()));
        overview.categories().forEach(of -> total.add(of.now().logged()));
        printer.printRecord(total);
        int rows = overview.areas().size();
        printer.printRecord("%s and a total. Concerns logged %s, as at %s"
                .formatted(rows(rows), overview.question().period().words(), Days.written(overview.asAt())));
        printer.flush();
        return rows;
    }

    static long write(Stream<ConcernLine> lines, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, CONCERNS);
        long rows = 0;
        for (Iterator<ConcernLine> it = lines.iterator(); it.hasNext(); rows++) {
            var line = it.next();
            printer.printRecord(
                    line.reference(),
                    harmless(line.title()),
                    harmless(line.category()),
                    line.severity().label(),
                    harmless(line.organisation()),
                    line.area(),
                    line.furtherAreas(),
                    line.openedOn(),
                    line.status(),
                    line.daysToAcknowledge(),
                    line.daysToAnswer(),
                    line.dueOn());
        }
        printer.printRecord(rows(rows));
        printer.flush();
        return rows;
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }
}
