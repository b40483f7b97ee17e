package org.makegood.overviews;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.makegood.kernel.Days;

/** The three jobs as one table for spreadsheets: a row for each figure. */
final class SummaryCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("About", "Figure", "Count").get();

    private record Row(String about, String figure, long count) {}

    private SummaryCsv() {}

    static long write(Summary summary, Appendable out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT); // not closed: the stream belongs to whoever gave it
        var rows = rows(summary);
        for (var row : rows) {
            printer.printRecord(row.about, row.figure, row.count);
        }
        printer.printRecord("%d rows. %s, as at %s"
                .formatted(rows.size(), summary.question().period().words(), Days.written(summary.asAt())));
        printer.flush();
        return rows.size();
    }

    private static List<Row> rows(Summary summary) {
        var concerns = summary.concerns();
        var proposals = summary.proposals();
        var briefings = summary.briefings();
        return List.of(
                new Row("Concerns", "Logged", concerns.of(Figure.LOGGED)),
                new Row("Concerns", "Answered late, or overdue", concerns.of(Figure.ANSWERED_LATE)),
                new Row("Concerns", "Open at the end", concerns.of(Figure.OPEN_AT_END)),
                new Row("Concerns", "Put right, and confirmed", concerns.of(Figure.PUT_RIGHT)),
                new Row("Proposals", "Sent", proposals.of(FunnelStage.PROPOSED)),
                new Row("Proposals", "Accepted", proposals.of(FunnelStage.ACCEPTED)),
                new Row("Proposals", "Completed", proposals.of(FunnelStage.COMPLETED)),
                new Row("Proposals", "Declined", proposals.of(FunnelStage.DECLINED)),
                new Row("Proposals", "Hours given", proposals.hours()),
                new Row("Briefings", "In these days", briefings.briefings()),
                new Row("Briefings", "Held", briefings.held()),
                new Row("Briefings", "Places", briefings.places()),
                new Row("Briefings", "Offices invited", briefings.invited()),
                new Row("Briefings", "Offices that answered", briefings.answered()),
                new Row("Briefings", "People with a place", briefings.accepted()),
                new Row("Briefings", "People who came", briefings.came()));
    }
}
