package org.makegood.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form for agreeing an action. @param ownerId the person, where the owner has a post on the desk */
public record NewAction(
        @NotBlank(message = "Say what will be done") @Size(max = 300, message = "Use at most 300 characters")
        String what,

        @NotBlank(message = "Say who will do it") @Size(max = 120, message = "Use at most 120 characters")
        String owner,

        @Nullable UUID ownerId,

        @NotNull(message = "Say by when, as a day such as 4 September 2026")
        LocalDate dueOn) {}
