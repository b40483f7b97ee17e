package org.makegood.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules.
 *
 * @param from its first day; null for the draft
 * @param until the first day of the set after it, or null
 * @param version what a command about it carries
 */
public record RuleSetCard(
        UUID id,
        int number,
        RuleSetState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        long rules,
        long version) {}
