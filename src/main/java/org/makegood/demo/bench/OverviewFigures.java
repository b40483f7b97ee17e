package org.makegood.demo.bench;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.kernel.Days;
import org.makegood.overviews.OverviewQuestion;
import org.makegood.overviews.OverviewService;
import org.makegood.overviews.Period;
import org.springframework.core.annotation.Order;

/** The overview over all concerns of all areas. */
@ForBench
@Order(4)
class OverviewFigures implements Measurement {

    private static final int YEARS = 3;
    private static final int ROUNDS = 20;
    private static final double MILLISECONDS_A_SECOND = 1_000;

    private final OverviewService overviews;
    private final SignedIn signedIn;
    private final Clock clock;

    OverviewFigures(OverviewService overviews, SignedIn signedIn, Clock clock) {
        this.overviews = overviews;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public List<Figure> measure() {
        var today = Days.today(clock);
        var question = new OverviewQuestion(new Period(today.minusYears(YEARS), today), Set.of());
        var logged = new AtomicLong();
        var took = new Durations(ROUNDS);
        signedIn.runs(signedIn.compiler(), () -> {
            overviews.overview(question);
            for (int round = 0; round < ROUNDS; round++) {
                took.time(() -> logged.set(overviews.overview(question).now().logged()));
            }
        });
        return List.of(new Figure(
                "overview over all concerns of 318 areas, p95",
                took.p95() / MILLISECONDS_A_SECOND,
                "s",
                Goal.atMost(2),
                "three years, all areas, %,d concerns shared with the body; %d rounds"
                        .formatted(logged.get(), ROUNDS)));
    }
}
