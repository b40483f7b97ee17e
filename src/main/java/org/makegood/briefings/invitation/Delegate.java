package org.makegood.briefings.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.makegood.kernel.EmailAddress;

/** To whom an invitation is passed on. */
public record Delegate(
        @NotBlank(message = "Enter the name of your colleague") @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotBlank(message = "Enter their mail address, such as name@example.org")
        @Email(message = "Enter their mail address, such as name@example.org")
        @Size(max = EmailAddress.MAX_LENGTH, message = "Use at most 254 characters")
        String email) {}
