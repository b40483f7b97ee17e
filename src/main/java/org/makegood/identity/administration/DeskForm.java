package org.makegood.identity.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * What is asked about a desk.
 *
 * @param lastDay the last day on which it receives work, or nothing while it has no end
 */
public record DeskForm(
        @NotBlank(message = "Enter the name of the desk") @Size(max = 200, message = "Use at most 200 characters")
        String name,

        @NotBlank(message = "Choose the unit") String unitCode,
        @NotNull(message = "Choose the kind of work") ServiceLine serviceLine,
        @NotBlank(message = "Enter the mailbox of the desk") String mailbox,

        @Nullable @Size(max = 40, message = "Use at most 40 characters")
        String telephone,

        @Nullable UUID deputyDeskId,
        @NotNull(message = "Choose the first day") LocalDate from,
        @Nullable LocalDate lastDay) {}
