package org.makegood.briefings.registration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.makegood.kernel.EmailAddress;

/** Who comes instead of somebody of the same office. */
public record Substitute(
        @NotBlank(message = "Enter the name of who comes instead")
        @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotBlank(message = "Enter their mail address, such as name@example.org")
        @Email(message = "Enter their mail address, such as name@example.org")
        @Size(max = EmailAddress.MAX_LENGTH, message = "Use at most 254 characters")
        String email) {}
