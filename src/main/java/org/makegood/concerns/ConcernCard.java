package org.makegood.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern in brief, for whoever writes to people about it. The rest is in the card of its case. */
public record ConcernCard(
        UUID id,
        String category,
        LocalDate since,
        String whatHappens,
        @Nullable String wouldHelp,
        ConcernView.@Nullable Resolution resolution) {

    /** @param doneAt null until it is done */
    public record Action(
            UUID id,
            String what,
            String owner,
            LocalDate dueOn,
            @Nullable Instant doneAt) {}
}
