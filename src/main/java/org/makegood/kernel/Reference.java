package org.makegood.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a case is called on the telephone, such as MG-7K4P-2X. Of symbols that are easily mistaken for each other
 * (0 O Q, 1 I J L, 5 S, 8 B, 2 Z, U V) at most one is used. That leaves 23, a prime number, so that the check symbol at
 * the end notices any one wrong symbol and any two swapped ones.
 */
public record Reference(String value) {

    static final String SYMBOLS = "2346789ACDFGHKMNPRTVWXY";
    private static final int PAYLOAD = 5;

    public Reference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a reference: " + value);
        }
    }

    public static Reference random(RandomGenerator random) {
        var symbols = new StringBuilder(PAYLOAD + 1);
        for (int i = 0; i < PAYLOAD; i++) {
            symbols.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new Reference(written(symbols.append(checkSymbol(symbols)).toString()));
    }

    /** Reads what a person typed: any case, with or without "MG" and dashes. Empty when the check symbol is wrong. */
    public static Optional<Reference> parse(String typed) {
        // M and G are symbols, too: with a dash behind them they are no part of it, however short the rest
        var symbols = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^MG[^A-Z0-9]+", "")
                .replaceAll("[^A-Z0-9]", "");
        if (symbols.startsWith("MG") && symbols.length() == PAYLOAD + 3) {
            symbols = symbols.substring(2);
        }
        if (symbols.length() != PAYLOAD + 1) {
            return Optional.empty();
        }
        var value = written(symbols);
        return isWellFormed(value) ? Optional.of(new Reference(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        if (!value.matches("MG-[" + SYMBOLS + "]{4}-[" + SYMBOLS + "]{2}")) {
            return false;
        }
        var symbols = value.substring(3).replace("-", "");
        return symbols.charAt(PAYLOAD) == checkSymbol(symbols.substring(0, PAYLOAD));
    }

    private static String written(String symbols) {
        return "MG-" + symbols.substring(0, 4) + "-" + symbols.substring(4);
    }

    private static char checkSymbol(CharSequence payload) {
        int sum = 0;
        for (int i = 0; i < PAYLOAD; i++) {
            sum += (i + 2) * SYMBOLS.indexOf(payload.charAt(i));
        }
        return SYMBOLS.charAt(sum % SYMBOLS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
