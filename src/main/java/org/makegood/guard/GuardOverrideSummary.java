package org.makegood.guard;

import java.time.Instant;
import java.util.UUID;
import org.makegood.kernel.IdentifierKind;

/**
 * One answer to the data guard.
 *
 * @param masked the first character of what was kept, and dots for the rest
 * @param subject what the text is part of
 */
public record GuardOverrideSummary(
        UUID id,
        Instant at,
        String person,
        String actingFor,
        String field,
        IdentifierKind kind,
        String masked,
        String reason,
        String subject) {}
