package org.makegood.demo.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.makegood.demo.LongTask;
import org.makegood.demo.NationalData;
import org.makegood.kernel.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code ./makegood bench}: sees to it that the national data set is there, measures, prints one line a figure, writes the
 * page and ends with 1 when a figure missed its goal.
 */
@ForBench
class BenchTask {

    private static final Logger log = LoggerFactory.getLogger(BenchTask.class);

    private final NationalData data;
    private final List<Measurement> measurements;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path page;

    BenchTask(
            NationalData data,
            List<Measurement> measurements,
            JdbcClient jdbc,
            Clock clock,
            @Value("${makegood.bench.page:docs/PERFORMANCE.md}") Path page) {
        this.data = data;
        this.measurements = measurements;
        this.jdbc = jdbc;
        this.clock = clock;
        this.page = page;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        LongTask.start(ready.getApplicationContext(), this::measure);
    }

    @SuppressWarnings("SystemOut") // the figures are what the person asked for
    private int measure() throws Exception {
        data.fill();
        var machine =
                Machine.here(jdbc.sql("select version()").query(String.class).single());
        var figures = new ArrayList<Figure>();
        for (var measurement : measurements) {
            log.info("Measuring: {}", measurement.getClass().getSimpleName());
            for (var figure : measurement.measure()) {
                System.out.println(figure.line());
                figures.add(figure);
            }
        }
        new Report(Days.today(clock), data.written(), machine, figures).write(page);
        return figures.stream().allMatch(Figure::isMet) ? 0 : 1;
    }
}
