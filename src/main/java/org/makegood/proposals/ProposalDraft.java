package org.makegood.proposals;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.drafts.FormDraft;
import org.makegood.guard.GuardAnswer;

/**
 * A proposal as far as it has been written. The same fields as {@link NewProposal}, all of which may still be missing.
 *
 * @param step the step of the form the person was at
 * @param answers what the person has said to the data guard so far
 */
public record ProposalDraft(
        int step,
        @Nullable Boolean benefitsCommunity,
        @Nullable Boolean takesNoPaidWork,
        @Nullable Boolean makesNoProfit,
        @Nullable String place,
        @Nullable String hostOrganisation,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactTelephone,
        @Nullable String postcode,
        @Nullable String areaCode,
        @Nullable String answeringUnit,
        @Nullable String siteAccess,
        @Nullable String workKind,
        @Nullable String projectType,
        @Nullable String what,
        @Nullable Integer peoplePerSession,
        @Nullable Set<DayOfWeek> days,
        @Nullable String times,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Supervision supervision,
        @Nullable ToolsFrom tools,
        @Nullable Facility toilets,
        @Nullable Facility handWashing,
        @Nullable Facility drinkingWater,
        @Nullable StepFree stepFree,
        @Nullable String accessWords,
        @Nullable String hazards,
        @Nullable VulnerableContact vulnerable,
        @Nullable String vulnerableWords,
        @Nullable Boolean publicity,
        @Nullable List<UUID> photoIds,
        @Nullable List<GuardAnswer> answers)
        implements FormDraft {

    /** Nothing written yet. */
    public static final ProposalDraft EMPTY = new ProposalDraft(
            0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * The form that can be sent.
     *
     * @throws NullPointerException while something that is asked for is missing
     */
    public NewProposal form() {
        return new NewProposal(
                requireNonNull(benefitsCommunity),
                requireNonNull(takesNoPaidWork),
                requireNonNull(makesNoProfit),
                requireNonNull(place),
                requireNonNull(hostOrganisation),
                requireNonNull(contactName),
                requireNonNull(contactEmail),
                contactTelephone,
                postcode,
                requireNonNull(areaCode),
                answeringUnit,
                siteAccess,
                requireNonNull(workKind),
                projectType,
                requireNonNull(what),
                requireNonNull(peoplePerSession),
                requireNonNull(days),
                times,
                requireNonNull(from),
                to,
                requireNonNull(supervision),
                requireNonNull(tools),
                new NewProposal.Site(
                        requireNonNull(toilets),
                        requireNonNull(handWashing),
                        requireNonNull(drinkingWater),
                        requireNonNull(stepFree),
                        accessWords,
                        hazards,
                        requireNonNull(vulnerable),
                        vulnerableWords),
                requireNonNull(publicity),
                photoIds == null ? List.of() : photoIds);
    }
}
