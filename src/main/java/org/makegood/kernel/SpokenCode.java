package org.makegood.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * A few symbols, such as 7K4-P2X, that can be said and typed where the long secret behind them cannot be shown. They are
 * enough to find somebody among some thousands by; they open nothing.
 */
public record SpokenCode(String value) {

    private static final int LENGTH = 6;

    public static SpokenCode of(String secret) {
        var rest = new BigInteger(1, digest(secret));
        var base = BigInteger.valueOf(Reference.SYMBOLS.length());
        var symbols = new StringBuilder();
        while (symbols.length() < LENGTH) {
            var parts = rest.divideAndRemainder(base);
            symbols.append(Reference.SYMBOLS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new SpokenCode(symbols.insert(LENGTH / 2, '-').toString());
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether somebody typed it: in any case, with or without the dash. */
    public boolean isTyped(String typed) {
        return plain(typed).equals(plain(value));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
