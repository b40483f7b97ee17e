package org.makegood.briefings.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.makegood.briefings.seats.Needs;

/** What can be changed of a registration. Somebody else who comes instead registers, and this one is cancelled. */
public record RegistrationChange(
        @NotBlank(message = "Enter the name of who comes") @Size(max = 120, message = "Use at most 120 characters")
        String name,

        @NotNull @Valid Needs needs) {}
