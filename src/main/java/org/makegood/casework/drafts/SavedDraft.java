package org.makegood.casework.drafts;

import java.time.Instant;
import java.util.UUID;

/** A draft as it is kept. The version goes back with the next save. @param <T> what a kind of case keeps of its form */
public record SavedDraft<T>(UUID id, long version, T content, Instant savedAt) {}
