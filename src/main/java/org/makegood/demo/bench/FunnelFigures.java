package org.makegood.demo.bench;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.kernel.Days;
import org.makegood.overviews.FunnelQuestion;
import org.makegood.overviews.FunnelService;
import org.makegood.overviews.FunnelStage;
import org.springframework.core.annotation.Order;

/** How far all proposals of all areas came, as at today and as at days of the past. */
@ForBench
@Order(5)
class FunnelFigures implements Measurement {

    private static final int ROUNDS = 20;
    private static final int DAYS_BETWEEN = 20;
    private static final double MILLISECONDS_A_SECOND = 1_000;

    private final FunnelService funnels;
    private final SignedIn signedIn;
    private final Clock clock;

    FunnelFigures(FunnelService funnels, SignedIn signedIn, Clock clock) {
        this.funnels = funnels;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public List<Figure> measure() {
        var today = Days.today(clock);
        var proposed = new AtomicLong();
        var took = new Durations(ROUNDS);
        signedIn.runs(signedIn.compiler(), () -> {
            proposed.set(funnels.funnel(FunnelQuestion.asAt(today)).all().of(FunnelStage.PROPOSED));
            for (int round = 0; round < ROUNDS; round++) {
                var day = today.minusDays((long) round * DAYS_BETWEEN);
                took.time(() -> funnels.funnel(FunnelQuestion.asAt(day)));
            }
        });
        return List.of(new Figure(
                "funnel over all proposals of 318 areas, p95",
                took.p95() / MILLISECONDS_A_SECOND,
                "s",
                Goal.atMost(2),
                "%,d proposals shared with the body; as at today and %d days of the past"
                        .formatted(proposed.get(), ROUNDS - 1)));
    }
}
