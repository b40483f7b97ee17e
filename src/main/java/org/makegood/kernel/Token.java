package org.makegood.kernel;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What stands in a link that only its holder can know: 192 random bits, in letters, digits, - and _. */
public final class Token {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private Token() {}

    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this can be one at all: everything else is not looked for. */
    public static boolean isOne(String typed) {
        return FORM.matcher(typed).matches();
    }
}
