package org.makegood.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * The form for logging a concern. Its constraints hold on screen and in the service alike.
 *
 * @param category the most exact code chosen: a sub-category where there is one
 * @param forum code of the forum that suffers, if one does
 * @param areaCode the lead area, which decides the desk
 * @param answeringUnit where the lead area is split between several units, the one to answer
 * @param unitConcerned the unit it is about, if it is about one; never decides where it goes
 * @param effectWords what the choices do not say
 */
public record NewConcern(
        @NotBlank(message = "Say in one line what it is about")
        @Size(max = MAX_TITLE, message = "Use at most 150 characters")
        String title,

        @NotBlank(message = "Choose a category") String category,

        @Nullable String forum,

        @NotBlank(message = "Choose a council area") String areaCode,

        @Size(max = 40, message = "Choose at most 40 further areas")
        List<String> furtherAreaCodes,

        @Nullable String answeringUnit,

        @Nullable String unitConcerned,

        @NotNull(message = "Say since when, as a day such as 9 June 2026")
        LocalDate since,

        @NotBlank(message = "Say what happens, in at least 20 characters")
        @Size(min = 20, max = MAX_TEXT, message = "Say what happens, in 20 to 4,000 characters")
        String whatHappens,

        @NotEmpty(message = "Choose at least one effect") Set<Effect> effects,

        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters")
        String effectWords,

        @NotNull(message = "Choose how serious it is") Severity severity,

        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters")
        String wouldHelp,

        @NotNull(message = "Choose who may see it") Audience audience,

        @NotNull(message = "Choose how it may be quoted") Attribution attribution,

        @NotNull(message = "Choose how it is marked") Marking marking) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_TEXT = 4000;
}
