package org.makegood.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.makegood.kernel.Days;

/** The page of all figures, for people. */
record Report(LocalDate day, String dataSet, Machine machine, String pace, List<Figure> figures) {

    void write(Path page) throws IOException {
        var folder = page.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.writeString(page, text());
    }

    String text() {
        var text = new StringBuilder("""
                # Performance

                Measured by `./makegood bench`, which writes this page anew each time, on %s.

                - **Machine**: %s %s
                - **Data**: %s. Made up by `./makegood bench-data`, with a fixed seed.
                - **Portal**: one, in production mode, with its own database on the same machine; the measuring runs in
                  the same process, on the same cores. The limit of requests from one address is off.

                | figure | value | unit | goal | | how |
                | --- | ---: | --- | --- | --- | --- |
                """.formatted(Days.written(day), machine.written(), pace, dataSet));
        for (var figure : figures) {
            text.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            figure.name(),
                            figure.valueWritten(),
                            figure.unit(),
                            figure.goal(),
                            figure.isMet() ? "met" : "**missed**",
                            figure.how()));
        }
        return text.append("""

                p95: 95 of 100 were at most that long. Every measurement warms up first and throws that part away. A
                machine that does other things at the time shows it in the load average and in the slowest ones.
                """).toString();
    }
}
