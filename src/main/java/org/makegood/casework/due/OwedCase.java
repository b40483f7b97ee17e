package org.makegood.casework.due;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;

/** An open case on which something is owed, as one line of a mail tells it. */
public record OwedCase(
        UUID id,
        String reference,
        CaseKind kind,
        String title,
        Marking marking,
        @Nullable String desk,
        @Nullable String assignee,
        LocalDate dueOn) {}
