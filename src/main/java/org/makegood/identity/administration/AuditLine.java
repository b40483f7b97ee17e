package org.makegood.identity.administration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param person who did it; nothing when the portal itself did
 * @param about the name of the subject where it is known: of a person, an organisation or a desk
 */
public record AuditLine(
        UUID id,
        Instant at,
        @Nullable String person,
        @Nullable String actingFor,
        String action,
        String subject,
        String subjectId,
        @Nullable String about,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address) {}
