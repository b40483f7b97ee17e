package org.makegood.shell;

import java.util.List;

/**
 * Addresses outside the workspace that anybody may open. Nothing else is answered there: a module with plain pages, feeds
 * or an API declares a bean of this kind for them, in the notation of path patterns such as {@code /areas/*}.
 */
public record PublicAddresses(List<String> patterns) {

    public PublicAddresses {
        patterns = List.copyOf(patterns);
    }

    public static PublicAddresses of(String... patterns) {
        return new PublicAddresses(List.of(patterns));
    }
}
