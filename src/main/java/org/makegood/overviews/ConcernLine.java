package org.makegood.overviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Severity;

/**
 * One of the concerns behind a figure.
 *
 * @param organisation as the reader may know it
 * @param furtherAreas how many areas it is about besides the named one
 */
public record ConcernLine(
        String reference,
        String title,
        @Nullable String category,
        Severity severity,
        String organisation,
        String area,
        int furtherAreas,
        LocalDate openedOn,
        String status,
        @Nullable Integer daysToAcknowledge,
        @Nullable Integer daysToAnswer,
        @Nullable LocalDate dueOn) {}
