package org.makegood.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaService;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueFlag;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.demo.bench.Figure.Goal;
import org.makegood.identity.PortalUser;
import org.makegood.kernel.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;

/** The queue of staff, concerns and proposals together, as the screen asks for it: fifty rows, no count. */
@ForBench
@Order(3)
class QueuePages implements Measurement {

    private static final Logger log = LoggerFactory.getLogger(QueuePages.class);
    private static final int PAGE = 50;
    private static final int FIRST_PAGES = 300;
    private static final int ANY_ROWS = 400;
    private static final List<String> CATEGORIES =
            List.of("FORUM", "FORUM_CSP", "UPW", "INFO_PROB", "RISK", "GROUNDS", "PATHWAYS");

    private final QueueService queue;
    private final AreaService areas;
    private final SignedIn signedIn;

    QueuePages(QueueService queue, AreaService areas, SignedIn signedIn) {
        this.queue = queue;
        this.areas = areas;
        this.signedIn = signedIn;
    }

    private record Asked(QueueFilter filter, QueueSort sort, boolean descending, int offset) {}

    @Override
    public List<Figure> measure() {
        var figures = new ArrayList<Figure>();
        figures.addAll(of("a unit's desk", signedIn.desk()));
        figures.addAll(of("a region's head", signedIn.regionHead()));
        figures.addAll(of("a head of all desks", signedIn.headOfAllDesks()));
        return figures;
    }

    private List<Figure> of(String whose, PortalUser user) {
        var figures = new ArrayList<Figure>();
        signedIn.runs(user, () -> {
            long cases = queue.count(filter(null, null, null, null, Set.of(), null));
            var first = firstPages();
            var any = anyRows(cases);
            figures.add(new Figure(
                    "queue of " + whose + ", first page, p95",
                    first.p95(),
                    "ms",
                    Goal.atMost(50),
                    "%d pages of %d rows of the open ones of %,d cases, by due date; service call, slowest %.0f ms"
                            .formatted(first.count(), PAGE, cases, first.percentile(1))));
            figures.add(new Figure(
                    "queue of " + whose + ", any row, any filter, p95",
                    any.p95(),
                    "ms",
                    Goal.atMost(100),
                    "%d pages of the same cases with drawn filters, sorting and offset; slowest %.0f ms"
                            .formatted(any.count(), any.percentile(1))));
        });
        return figures;
    }

    private Durations firstPages() {
        var took = new Durations(FIRST_PAGES);
        var asked = new Asked(QueueFilter.allOpen(QueueScope.OWN), QueueSort.DUE, false, 0);
        for (int warmUp = 0; warmUp < FIRST_PAGES / 3; warmUp++) {
            ask(asked);
        }
        for (int page = 0; page < FIRST_PAGES; page++) {
            took.time(() -> ask(asked));
        }
        return took;
    }

    /** Offsets reach to the end of the list that the filter leaves, so a person who scrolls there finds rows. */
    private Durations anyRows(long cases) {
        var random = new Random(cases);
        var asked = new ArrayList<Asked>();
        while (asked.size() < ANY_ROWS) {
            var filter = drawn(random);
            int rows = (int) queue.count(filter);
            for (int i = 0; i < 4; i++) {
                var sort = QueueSort.values()[random.nextInt(QueueSort.values().length)];
                asked.add(new Asked(filter, sort, random.nextBoolean(), random.nextInt(rows + 1)));
            }
        }
        asked.stream().limit(ANY_ROWS / 4).forEach(this::ask);
        var took = new Durations(ANY_ROWS);
        long slowest = 0;
        for (var it : asked) {
            long begun = System.nanoTime();
            ask(it);
            long nanos = System.nanoTime() - begun;
            took.add(nanos);
            if (nanos > slowest) {
                slowest = nanos;
                log.info("Slowest so far, {} ms: {}", nanos / 1_000_000, it);
            }
        }
        return took;
    }

    private QueueFilter drawn(Random random) {
        var open = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextInt(4) > 0);
        return switch (random.nextInt(8)) {
            case 0 -> filter(open, CATEGORIES.get(random.nextInt(CATEGORIES.size())), null, null, Set.of(), null);
            case 1 -> filter(open, null, anyArea(random), null, Set.of(), null);
            case 2 -> filter(open, null, null, Severity.values()[random.nextInt(4)], Set.of(), null);
            case 3 -> filter(open, null, null, null, Set.of(QueueFlag.LATE), null);
            case 4 -> filter(open, null, null, null, Set.of(QueueFlag.UNASSIGNED), null);
            case 5 -> filter(open, null, anyArea(random), Severity.SERIOUS, Set.of(QueueFlag.WAITING), null);
            case 6 -> filter(open, null, null, null, Set.of(), "partnership late");
            default -> filter(open, null, null, null, Set.of(), null);
        };
    }

    private String anyArea(Random random) {
        var all = areas.areas();
        return all.get(random.nextInt(all.size())).code();
    }

    private static QueueFilter filter(
            @Nullable Boolean open,
            @Nullable String category,
            @Nullable String area,
            @Nullable Severity severity,
            Set<QueueFlag> flags,
            @Nullable String words) {
        return new QueueFilter(QueueScope.OWN, open, Set.of(), null, category, area, severity, flags, words);
    }

    private void ask(Asked asked) {
        queue.list(asked.filter(), asked.sort(), asked.descending(), asked.offset(), PAGE);
    }
}
