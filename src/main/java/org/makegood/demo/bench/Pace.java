package org.makegood.demo.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How steady the machine is: one computation, always the same, timed before each measurement. A virtual machine whose
 * cores are lent to others as well shows no load of its own when it is slow.
 */
final class Pace {

    private static final int WARM_UP = 20;
    private static final int TIMES = 5;
    private static final byte[] WORK = new byte[16 << 20];

    private final List<Double> milliseconds = new ArrayList<>();

    Pace() {
        for (int i = 0; i < WARM_UP; i++) {
            compute();
        }
    }

    /** Times the computation a few times and keeps the quickest of them. */
    void take() {
        double quickest = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            compute();
            quickest = Math.min(quickest, (System.nanoTime() - begun) / 1e6);
        }
        milliseconds.add(quickest);
    }

    private static void compute() {
        try {
            MessageDigest.getInstance("SHA-256").digest(WORK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One sentence for the page. */
    String written() {
        return "The same computation, made before each measurement, took %.0f to %.0f ms: so steady was the machine."
                .formatted(Collections.min(milliseconds), Collections.max(milliseconds));
    }
}
