package org.makegood.casework.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Due;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.StatusLabel;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * One row of a list of cases.
 *
 * @param organisation as the reader may know it
 * @param furtherAreas how many areas it is about besides the lead area
 */
public record CaseRow(
        UUID id,
        String reference,
        CaseKind kind,
        String title,
        StatusLabel status,
        @Nullable String category,
        @Nullable Severity severity,
        Marking marking,
        String organisation,
        String areaCode,
        String area,
        int furtherAreas,
        @Nullable String desk,
        @Nullable String assignee,
        Due due,
        boolean waiting,
        @Nullable EscalationLevel escalation,
        Instant openedAt) {}
