package org.makegood.briefings.materials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is said about a file that is added to a briefing.
 *
 * @param forAll for everybody who sees the briefing, not only for those who have a place
 */
public record NewFile(
        @NotBlank(message = "Say what it is") @Size(max = 200, message = "Use at most 200 characters")
        String title,

        boolean forAll) {}
