package org.makegood.demo.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long each of many things took. Filled by several threads at once, read when they are done. */
final class Durations {

    private static final double NANOS_A_MILLISECOND = 1e6;

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();

    /** @param most how many are kept; any more are only counted */
    Durations(int most) {
        nanos = new long[most];
    }

    void add(long duration) {
        int place = count.getAndIncrement();
        if (place < nanos.length) {
            nanos[place] = duration;
        }
    }

    /** Does the work and adds how long it took. */
    void time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    int count() {
        return count.get();
    }

    /** The duration in milliseconds that this part of all, such as 0.95, did not exceed (nearest rank). */
    double percentile(double part) {
        var sorted = Arrays.copyOf(nanos, Math.min(count(), nanos.length));
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLISECOND;
    }

    double p95() {
        return percentile(0.95);
    }
}
