package org.makegood.demo.bench;

import java.io.IOException;
import java.util.List;
import org.makegood.areas.PostcodeTrials;
import org.makegood.demo.bench.Figure.Goal;
import org.springframework.core.annotation.Order;

/** The whole list of postcodes, from the shipped file to the table in use. */
@ForBench
@Order(9)
class PostcodeImport implements Measurement {

    private static final double NANOS_A_SECOND = 1e9;

    private final PostcodeTrials postcodes;

    PostcodeImport(PostcodeTrials postcodes) {
        this.postcodes = postcodes;
    }

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        var load = postcodes.loadAgain();
        double seconds = load.took().toNanos() / NANOS_A_SECOND;
        return List.of(new Figure(
                "import of all postcodes",
                load.rows() / seconds,
                "rows/s",
                Goal.atLeast(50_000),
                "%,d rows in %.1f s: read, written to a second table, counted and put to use, once"
                        .formatted(load.rows(), seconds)));
    }
}
