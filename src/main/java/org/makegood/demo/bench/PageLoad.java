package org.makegood.demo.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.makegood.areas.AreaService;
import org.makegood.areas.PostcodeTrials;
import org.makegood.demo.bench.Figure.Goal;
import org.springframework.core.annotation.Order;

/** Public pages over HTTP: the directory with its answers by postcode and by council, and the home page. */
@ForBench
@Order(2)
class PageLoad implements Measurement {

    private static final int POSTCODES = 1_000;
    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int PACE = 500;

    private final AreaService areas;
    private final PostcodeTrials postcodes;
    private final ServerTimes serverTimes;
    private final Server server;

    PageLoad(AreaService areas, PostcodeTrials postcodes, ServerTimes serverTimes, Server server) {
        this.areas = areas;
        this.postcodes = postcodes;
        this.serverTimes = serverTimes;
        this.server = server;
    }

    @Override
    public List<Figure> measure() throws Exception {
        var paths = paths();
        load(paths, 0, WARM_UP);
        var rates = new ArrayList<Double>();
        for (int round = 0; round < 3; round++) {
            rates.add(load(paths, 0, ROUND) / (double) ROUND.toSeconds());
        }
        var took = serverTimes.start(PACE * (int) ROUND.toSeconds() * 2);
        int paced = load(paths, PACE, ROUND);
        serverTimes.stop();
        var at =
                "%d connections, each kept alive for 100 requests, result pages of %,d postcodes and all councils, the form and the home page"
                        .formatted(CONNECTIONS, POSTCODES);
        return List.of(
                new Figure(
                        "public pages at saturation",
                        rates.stream().sorted().skip(1).findFirst().orElseThrow(),
                        "pages/s",
                        Goal.atLeast(1_000),
                        at
                                + "; the middle one of 3 rounds of 10 s after 40 s of warming up; the client runs on the same cores"),
                new Figure(
                        "public page at 500/s, server time p95",
                        took.p95(),
                        "ms",
                        Goal.atMost(20),
                        "the same at a fixed pace: %,.0f pages/s came out"
                                .formatted(paced / (double) ROUND.toSeconds())));
    }

    private List<String> paths() {
        var paths = new ArrayList<String>();
        for (var postcode : postcodes.some(POSTCODES, new Random(2))) {
            paths.add("/areas?postcode=" + postcode.replace(" ", "+"));
        }
        areas.areas().forEach(area -> paths.add("/areas/" + area.slug()));
        for (int i = 0; i < POSTCODES / 10; i++) {
            paths.add("/areas");
            paths.add("/");
        }
        return paths;
    }

    /** @param pace pages a second of all connections together; 0 for as many as they can */
    private int load(List<String> paths, int pace, Duration howLong) throws Exception {
        var served = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + howLong.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var visitors = new ArrayList<Callable<Void>>();
            for (int number = 0; number < CONNECTIONS; number++) {
                var random = new Random(number);
                long first = begun + (pace == 0 ? 0 : number * 1_000_000_000L / pace);
                long step = pace == 0 ? 0 : CONNECTIONS * 1_000_000_000L / pace;
                visitors.add(() -> visit(paths, random, first, step, end, served));
            }
            for (Future<Void> visitor : threads.invokeAll(visitors)) {
                visitor.get();
            }
        }
        return served.get();
    }

    @SuppressWarnings("NullAway") // a Callable of Void has nothing else to return
    private Void visit(List<String> paths, Random random, long first, long step, long end, AtomicInteger served)
            throws IOException {
        try (var connection = server.connect()) {
            for (long due = first; System.nanoTime() < end; due += step) {
                while (step > 0 && System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                connection.get(paths.get(random.nextInt(paths.size())));
                served.incrementAndGet();
            }
        }
        return null;
    }
}
