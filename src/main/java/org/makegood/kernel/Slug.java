package org.makegood.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Words as they stand in an address: "Clean streets: 15 July 2026" is clean-streets-15-july-2026. */
public final class Slug {

    private Slug() {}

    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}'’]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The slug itself, or with the first number behind it that nobody has. */
    public static String free(String slug, Predicate<String> taken) {
        var free = slug;
        for (int number = 2; taken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
