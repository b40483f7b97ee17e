package org.makegood.briefings;

import java.security.SecureRandom;
import java.util.Base64;

/** What makes a mailed link one that nobody guesses: 32 random bytes, written for an address. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Tokens() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
