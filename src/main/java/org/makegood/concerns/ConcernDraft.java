package org.makegood.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.drafts.FormDraft;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * A concern as far as it has been written. The same fields as {@link NewConcern}, all of which may still be missing.
 *
 * @param step the step of the form the person was at
 * @param answers what the person has said to the data guard so far
 */
public record ConcernDraft(
        int step,
        @Nullable String title,
        @Nullable String category,
        @Nullable String forum,
        @Nullable String areaCode,
        @Nullable List<String> furtherAreaCodes,
        @Nullable String answeringUnit,
        @Nullable String unitConcerned,
        @Nullable LocalDate since,
        @Nullable String whatHappens,
        @Nullable Set<Effect> effects,
        @Nullable String effectWords,
        @Nullable Severity severity,
        @Nullable String wouldHelp,
        @Nullable Audience audience,
        @Nullable Attribution attribution,
        @Nullable Marking marking,
        @Nullable List<GuardAnswer> answers)
        implements FormDraft {}
