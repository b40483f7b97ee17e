package org.makegood.routing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as the router applies it. {@code number} counts within its set. */
record Rule(
        int number,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        RuleConditions conditions,
        RuleEffects effects,
        Set<UUID> copyDeskIds) {

    Rule {
        copyDeskIds = Set.copyOf(copyDeskIds);
    }

    boolean holds(RoutingRequest request, Set<String> unitCodes) {
        return (from == null || !request.on().isBefore(from))
                && (until == null || request.on().isBefore(until))
                && conditions.fit(request, unitCodes);
    }
}
