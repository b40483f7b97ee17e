package org.makegood.demo.bench;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.makegood.areas.AreaService;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.areas.PostcodeTrials;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.kernel.Days;
import org.springframework.core.annotation.Order;

/** Who is responsible here? By postcodes drawn from the whole country. */
@ForBench
@Order(1)
class AreaLookUps implements Measurement {

    private static final int POSTCODES = 5_000;
    private static final int ROUNDS = 4;
    private static final int API_CALLS = 10_000;
    private static final double GOAL = 5;

    private final AreaService areas;
    private final PostcodeTrials postcodes;
    private final ServerTimes serverTimes;
    private final Server server;
    private final Clock clock;

    AreaLookUps(AreaService areas, PostcodeTrials postcodes, ServerTimes serverTimes, Server server, Clock clock) {
        this.areas = areas;
        this.postcodes = postcodes;
        this.serverTimes = serverTimes;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public List<Figure> measure() throws Exception {
        var some = postcodes.some(POSTCODES, new Random(1));
        return List.of(service(some), api(some));
    }

    private Figure service(List<String> some) {
        some.forEach(this::lookUp);
        var took = new Durations(ROUNDS * POSTCODES);
        for (int round = 0; round < ROUNDS; round++) {
            some.forEach(postcode -> took.time(() -> lookUp(postcode)));
        }
        return new Figure(
                "area look-up, in the service, p95",
                took.p95(),
                "ms",
                Goal.atMost(GOAL),
                "%,d look-ups of %,d postcodes, one after the other, each with all service lines of today"
                        .formatted(took.count(), POSTCODES));
    }

    private void lookUp(String postcode) {
        if (!(areas.locate(postcode) instanceof PostcodeAnswer.Found found)) {
            throw new IllegalStateException("Not found: " + postcode);
        }
        areas.answer(found.area().code(), Days.today(clock));
    }

    private Figure api(List<String> some) throws Exception {
        var paths = some.stream()
                .map(postcode -> "/api/v1/areas/" + postcode.replace(" ", ""))
                .toList();
        try (var connection = server.connect()) {
            for (var path : paths) {
                connection.get(path);
            }
            var took = serverTimes.start(API_CALLS);
            for (int call = 0; call < API_CALLS; call++) {
                connection.get(paths.get(call % paths.size()));
            }
            serverTimes.stop();
            return new Figure(
                    "area look-up, API, server time p95",
                    took.p95(),
                    "ms",
                    Goal.atMost(GOAL),
                    "%,d calls over HTTP, one after the other; from the first filter to the last byte written"
                            .formatted(took.count()));
        }
    }
}
