package org.makegood.proposals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        @Nullable List<GuardAnswer> answers) {}
