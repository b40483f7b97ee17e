package org.makegood.proposals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for proposing a project, for partners and visitors alike. Its constraints hold on screen, on the page and in
 * the service. The first three are the tests every unpaid work project must meet.
 *
 * @param place what the place or project is called; the title of the case
 * @param postcode of the site; null where only the council is known
 * @param areaCode the council the site lies in; that of the postcode where there is one
 * @param answeringUnit where the area is split between several units, the one to answer
 * @param workKind code of the kind of work
 * @param projectType code of the type of project; null where the proposer does not know
 * @param photoIds files stored already, shown with the proposal in this order
 */
public record NewProposal(
        @NotNull(message = "Say whether the work benefits the community")
        @AssertTrue(message = "Unpaid work has to benefit the community")
        Boolean benefitsCommunity,

        @NotNull(message = "Say whether anyone is paid to do this work now")
        @AssertTrue(message = "Unpaid work may not take paid work away from anyone")
        Boolean takesNoPaidWork,

        @NotNull(message = "Say whether anyone makes a profit from it")
        @AssertTrue(message = "Nobody may make a profit from unpaid work")
        Boolean makesNoProfit,

        @NotBlank(message = "Say what the place or project is called")
        @Size(max = MAX_TITLE, message = "Use at most 150 characters")
        String place,

        @NotBlank(message = "Name the organisation that looks after the place")
        @Size(max = 150, message = "Use at most 150 characters")
        String hostOrganisation,

        @NotBlank(message = "Say whom we should ask for") @Size(max = 120, message = "Use at most 120 characters")
        String contactName,

        @NotBlank(message = "Give a mail address, such as name@example.org")
        @Email(message = "Give a mail address, such as name@example.org")
        @Size(max = 254, message = "Use at most 254 characters")
        String contactEmail,

        @Nullable @Size(max = 30, message = "Use at most 30 characters")
        String contactTelephone,

        @Nullable @Size(max = 10, message = "Enter a full postcode, such as SE6 4RU")
        String postcode,

        @NotBlank(message = "Choose the council area") String areaCode,

        @Nullable String answeringUnit,

        @Nullable @Size(max = 1000, message = "Use at most 1,000 characters")
        String siteAccess,

        @NotBlank(message = "Choose the kind of work") String workKind,

        @Nullable String projectType,

        @NotBlank(message = "Say what needs doing, in at least 20 characters")
        @Size(min = 20, max = MAX_TEXT, message = "Say what needs doing, in 20 to 4,000 characters")
        String what,

        @NotNull(message = "Say how many people could work there at once")
        @Min(value = 1, message = "Give a number from 1 to 30")
        @Max(value = 30, message = "Give a number from 1 to 30")
        Integer peoplePerSession,

        @NotEmpty(message = "Choose at least one day of the week")
        Set<DayOfWeek> days,

        @Nullable @Size(max = 300, message = "Use at most 300 characters")
        String times,

        @NotNull(message = "Say from when, as a day such as 9 June 2026")
        LocalDate from,

        @Nullable LocalDate to,

        @NotNull(message = "Say who would look after the people at work")
        Supervision supervision,

        @NotNull(message = "Say where tools and materials come from")
        ToolsFrom tools,

        @NotNull @Valid Site site,

        @NotNull(message = "Say whether we may show the project to the public")
        Boolean publicity,

        @Size(max = MAX_PHOTOS, message = "Add at most 5 photos")
        List<UUID> photoIds) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_TEXT = 4000;
    public static final int MAX_PHOTOS = 5;
    private static final int MAX_WORDS = 1000;

    public NewProposal {
        days = Set.copyOf(days);
        photoIds = List.copyOf(photoIds);
    }

    /** What people at work find on the site. */
    public record Site(
            @NotNull(message = "Say whether there are toilets")
            Facility toilets,

            @NotNull(message = "Say whether people can wash their hands")
            Facility handWashing,

            @NotNull(message = "Say whether there is drinking water")
            Facility drinkingWater,

            @NotNull(message = "Say whether the site suits people with mobility problems")
            StepFree stepFree,

            @Nullable @Size(max = MAX_WORDS, message = "Use at most 1,000 characters")
            String accessWords,

            @Nullable @Size(max = MAX_WORDS, message = "Use at most 1,000 characters")
            String hazards,

            @NotNull(message = "Say whether people at work meet children or vulnerable adults")
            VulnerableContact vulnerable,

            @Nullable @Size(max = MAX_WORDS, message = "Use at most 1,000 characters")
            String vulnerableWords) {}
}
