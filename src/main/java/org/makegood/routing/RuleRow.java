package org.makegood.routing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the list of its set, with the names of what it speaks of.
 *
 * @param number what the reasons call it
 */
public record RuleRow(UUID id, int number, NewRule rule, Names names) {

    /** What the codes and ids of a rule are called; null where the rule has none. */
    public record Names(
            @Nullable String unit,
            @Nullable String area,
            @Nullable String category,
            @Nullable String forwardDesk,
            @Nullable String forwardUnit,
            List<String> copyDesks) {}
}
