package org.makegood.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A full postcode in its usual spelling, such as "SE6 4RU". Says nothing on whether it exists. NPT, the old outward code
 * of Newport and the only one without a digit, still stands in people's records.
 */
public record Postcode(String value) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?|NPT) ([0-9][A-Z]{2})");

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode: " + value);
        }
    }

    /** Reads any spelling: "se64ru", "SE6  4RU", "Se6-4ru". Empty when it cannot be a full postcode. */
    public static Optional<Postcode> parse(String typed) {
        var compact = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (compact.length() < 5 || compact.length() > 7) {
            return Optional.empty();
        }
        var split = compact.length() - 3;
        var spelt = compact.substring(0, split) + " " + compact.substring(split);
        return FORM.matcher(spelt).matches() ? Optional.of(new Postcode(spelt)) : Optional.empty();
    }

    /** The part before the space, such as "SE6". */
    public String outward() {
        return value.substring(0, value.indexOf(' '));
    }

    public String inward() {
        return value.substring(value.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
