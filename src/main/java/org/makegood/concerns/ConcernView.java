package org.makegood.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Unit;

/**
 * What the page of a case shows when the case is a concern.
 *
 * @param next the states it can be taken to from here
 */
public record ConcernView(
        UUID id,
        ConcernStatus status,
        Set<ConcernStatus> next,
        @Nullable ConcernCategory group,
        ConcernCategory category,
        @Nullable ConcernCategory forum,
        @Nullable Unit unitConcerned,
        LocalDate since,
        String whatHappens,
        Set<Effect> effects,
        @Nullable String effectWords,
        @Nullable String wouldHelp,
        @Nullable Resolution resolution,
        List<Action> actions) {

    public record Resolution(Outcome outcome, String words, Instant at) {}

    /** @param result null until it is done */
    public record Action(
            UUID id,
            String what,
            String owner,
            LocalDate dueOn,
            boolean late,
            Instant agreedAt,
            @Nullable String result,
            @Nullable Instant doneAt) {}
}
