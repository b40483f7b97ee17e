package org.makegood.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.demo.bench.Figure.Goal;
import org.springframework.core.annotation.Order;

/** All rows of the longest queue as CSV. */
@ForBench
@Order(5)
class QueueExport implements Measurement {

    private static final int ROUNDS = 7;
    private static final double ROWS_OF_THE_GOAL = 100_000;
    private static final double MILLISECONDS_A_SECOND = 1_000;
    private static final QueueFilter ALL =
            new QueueFilter(QueueScope.OWN, null, Set.of(), null, null, null, null, Set.of(), null);

    private final QueueService queue;
    private final SignedIn signedIn;

    QueueExport(QueueService queue, SignedIn signedIn) {
        this.queue = queue;
        this.signedIn = signedIn;
    }

    @Override
    public List<Figure> measure() {
        var rows = new AtomicLong();
        var took = new Durations(ROUNDS);
        signedIn.runs(signedIn.headOfAllDesks(), () -> {
            export();
            export();
            for (int round = 0; round < ROUNDS; round++) {
                took.time(() -> rows.set(export()));
            }
        });
        return List.of(new Figure(
                "CSV export of a queue, for 100,000 rows",
                took.percentile(0.5) / MILLISECONDS_A_SECOND * ROWS_OF_THE_GOAL / rows.get(),
                "s",
                Goal.atMost(1),
                "%,d rows, streamed to nowhere; the middle one of %d rounds, scaled to 100,000 rows"
                        .formatted(rows.get(), ROUNDS)));
    }

    private long export() {
        try {
            return queue.export(ALL, QueueSort.OPENED, false, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
