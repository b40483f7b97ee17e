package org.makegood.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for a rule.
 *
 * @param words the rule as partners read it after "rule 4:", such as "serious concerns are copied to the region"
 * @param from the first day it holds, or null for as long as its set does
 * @param until the first day it no longer holds, or null
 */
public record NewRule(
        @NotBlank(message = "Say in words what the rule does: partners read it")
        @Size(max = MAX_WORDS, message = "Use at most " + MAX_WORDS + " characters")
        String words,

        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Valid RuleConditions conditions,
        @Valid RuleEffects effects,
        Set<UUID> copyDeskIds) {

    public static final int MAX_WORDS = 300;

    public NewRule {
        copyDeskIds = Set.copyOf(copyDeskIds);
    }
}
