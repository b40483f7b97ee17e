package org.makegood.briefings.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.makegood.kernel.EmailAddress;

/** One line of the list that is sent, as it stood on the screen. */
public record Addressee(
        @NotNull UUID organisationId,

        @NotBlank(message = "Enter to whom it goes") @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotBlank(message = "Enter a mail address, such as office@example.org")
        @Email(message = "Enter a mail address, such as office@example.org")
        @Size(max = EmailAddress.MAX_LENGTH, message = "Use at most 254 characters")
        String email) {}
