package org.makegood.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Identifiers of rows: UUID version 7 (RFC 9562), whose first 48 bits are the millisecond of making, so that rows made
 * one after the other lie side by side in an index.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next(Clock clock) {
        long first = (clock.millis() << 16) | VERSION_7 | (RANDOM.nextInt() & 0x0FFFL);
        long second = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(first, second);
    }
}
