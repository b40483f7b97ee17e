package org.makegood.concerns;

import java.time.Instant;
import java.util.UUID;

/** A draft of a concern as it is kept. The version goes back with the next save. */
public record SavedDraft(UUID id, long version, ConcernDraft content, Instant savedAt) {}
