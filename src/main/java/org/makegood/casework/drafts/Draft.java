package org.makegood.casework.drafts;

import java.time.Instant;
import java.util.UUID;

/** A draft as it was saved last. @param body JSON, in the form of its kind */
public record Draft(UUID id, long version, String body, Instant savedAt) {}
