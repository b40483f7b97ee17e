package org.makegood.overviews;

import static org.makegood.kernel.Spreadsheets.harmless;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;

/** How far proposals came, as a table for spreadsheets: by council, unit, region and source, and all together. */
final class FunnelCsv {

    private FunnelCsv() {}

    static long write(Funnel funnel, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, CSVFormat.RFC4180); // not closed: the stream belongs to whoever gave it
        var head = new ArrayList<Object>(List.of(
                "By",
                "Name",
                "Proposed",
                "Site assessment",
                "Accepted",
                "Scheduled",
                "Completed",
                "Declined",
                "Withdrawn",
                "Median days to acceptance",
                "Median days to completion",
                "Hours given",
                "Attendances"));
        funnel.reasons().forEach(reason -> head.add(harmless("Declined: " + reason.label())));
        printer.printRecord(head);
        long rows = write(printer, funnel, "Council", funnel.byArea())
                + write(printer, funnel, "Unit", funnel.byUnit())
                + write(printer, funnel, "Region", funnel.byRegion())
                + write(printer, funnel, "Source", funnel.bySource());
        write(printer, funnel, "All", new Funnel.Group("All proposals", funnel.all()));
        printer.printRecord("%s and a total. Proposals sent %s, as at %s"
                .formatted(
                        rows == 1 ? "1 row" : rows + " rows",
                        sent(funnel.question().sent()),
                        Days.written(funnel.question().asAt())));
        printer.flush();
        return rows;
    }

    private static String sent(@Nullable Period sent) {
        return sent == null ? "whenever" : sent.words();
    }

    private static long write(CSVPrinter printer, Funnel funnel, String by, List<Funnel.Group> groups)
            throws IOException {
        for (var group : groups) {
            write(printer, funnel, by, group);
        }
        return groups.size();
    }

    private static void write(CSVPrinter printer, Funnel funnel, String by, Funnel.Group group) throws IOException {
        var row = new ArrayList<@Nullable Object>();
        row.add(by);
        row.add(harmless(group.name()));
        for (var stage : FunnelStage.values()) {
            row.add(group.counts().of(stage));
        }
        row.add(number(group.counts().taken(FunnelStage.ACCEPTED).median()));
        row.add(number(group.counts().taken(FunnelStage.COMPLETED).median()));
        row.add(group.counts().hours());
        row.add(group.counts().attendances());
        funnel.reasons().forEach(reason -> row.add(group.counts().declinedFor(reason.code())));
        printer.printRecord(row);
    }

    /** Nothing where there is none. */
    private static @Nullable Double number(OptionalDouble median) {
        return median.isPresent() ? median.getAsDouble() : null;
    }
}
