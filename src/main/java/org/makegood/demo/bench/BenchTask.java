package org.makegood.demo.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * page and ends with 1 when a figure missed its goal. When only some measurements are asked for, by the names of their
 * classes, the page stays as it is: it is of one sitting.
 */
@ForBench
class BenchTask {

    private static final Logger log = LoggerFactory.getLogger(BenchTask.class);

    private final NationalData data;
    private final List<Measurement> measurements;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path page;
    private final Set<String> only;

    BenchTask(
            NationalData data,
            List<Measurement> measurements,
            JdbcClient jdbc,
            Clock clock,
            @Value("${makegood.bench.page:docs/PERFORMANCE.md}") Path page,
            @Value("${makegood.bench.only:}") Set<String> only) {
        this.data = data;
        this.measurements = measurements;
        this.jdbc = jdbc;
        this.clock = clock;
        this.page = page;
        this.only = only;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        LongTask.start(ready.getApplicationContext(), this::measure);
    }

    @SuppressWarnings("SystemOut") // the figures are what the person asked for
    private int measure() throws Exception {
        var asked = asked();
        data.fill();
        var machine =
                Machine.here(jdbc.sql("select version()").query(String.class).single());
        var pace = new Pace();
        var figures = new ArrayList<Figure>();
        for (var measurement : asked) {
            pace.take();
            log.info("Measuring: {}", name(measurement));
            for (var figure : measurement.measure()) {
                System.out.println(figure.line());
                figures.add(figure);
            }
        }
        System.out.println(pace.written());
        if (asked.size() == measurements.size()) {
            new Report(Days.today(clock), data.written(), machine, pace.written(), figures).write(page);
        }
        return figures.stream().allMatch(Figure::isMet) ? 0 : 1;
    }

    private List<Measurement> asked() {
        var names = measurements.stream().map(BenchTask::name).toList();
        var unknown = only.stream().filter(name -> !names.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No such measurement: " + unknown + ". There are " + names);
        }
        return measurements.stream()
                .filter(measurement -> only.isEmpty() || only.contains(name(measurement)))
                .toList();
    }

    private static String name(Measurement measurement) {
        return measurement.getClass().getSimpleName();
    }
}
