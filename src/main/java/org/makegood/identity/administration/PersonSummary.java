package org.makegood.identity.administration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in a list.
 *
 * @param bodies the bodies they are appointed to now, joined; empty when there are none
 */
public record PersonSummary(
        UUID id,
        String name,
        String email,
        String username,
        boolean closed,
        boolean passwordSet,
        String bodies,
        @Nullable Instant lastSignedInAt) {}
