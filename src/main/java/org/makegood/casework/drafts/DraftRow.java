package org.makegood.casework.drafts;

import java.time.Instant;
import java.util.UUID;
import org.makegood.kernel.CaseKind;

/** One of the drafts a person has begun. */
public record DraftRow(UUID id, CaseKind kind, String title, Instant begunAt, Instant savedAt) {}
