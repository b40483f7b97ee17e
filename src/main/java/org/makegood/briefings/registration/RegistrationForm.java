package org.makegood.briefings.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.Needs;
import org.makegood.kernel.EmailAddress;

/**
 * What is asked of somebody who is to come: the person themself, or a colleague who registers them.
 *
 * @param requestId made when the form was opened, so that pressing twice is pressing once
 * @param organisation for whom they come, in their own words; only asked of visitors
 * @param areaCode for which area they come, if for one
 */
public record RegistrationForm(
        @NotNull UUID requestId,

        @NotBlank(message = "Enter the name of who comes") @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotBlank(message = "Enter a mail address, such as name@example.org")
        @Email(message = "Enter a mail address, such as name@example.org")
        @Size(max = EmailAddress.MAX_LENGTH, message = "Use at most 254 characters")
        String email,

        @Nullable @Size(max = 200, message = "Use at most 200 characters")
        String organisation,

        @Nullable String areaCode,

        @NotNull @Valid Needs needs) {}
