package org.makegood.briefings.materials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.makegood.briefings.BriefingForm;

/**
 * Something to read or to see.
 *
 * @param forAll for everybody who sees the briefing, not only for those who have a place
 */
public record NewMaterial(
        @NotBlank(message = "Say what it is") @Size(max = 200, message = "Use at most 200 characters")
        String title,

        @NotBlank(message = "Enter where it is")
        @Size(max = 500, message = "Use at most 500 characters")
        @Pattern(regexp = BriefingForm.LINK, message = "Enter the whole address, beginning with https://")
        String link,

        boolean forAll) {}
