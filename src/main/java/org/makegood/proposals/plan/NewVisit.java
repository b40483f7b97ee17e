package org.makegood.proposals.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The form for planning or moving a visit to the site. @param visitor who comes: a post, or a name the host will ask for */
public record NewVisit(
        @NotNull(message = "Give a day such as 9 June 2026") LocalDate day,

        @NotNull(message = "Give a time such as 09:30") LocalTime time,

        @NotNull(message = "Say how long it takes")
        @Min(value = 15, message = "Give 15 minutes to 8 hours")
        @Max(value = 480, message = "Give 15 minutes to 8 hours")
        Integer minutes,

        @NotBlank(message = "Say who comes") @Size(max = 120, message = "Use at most 120 characters")
        String visitor,

        @Nullable @Size(max = 300, message = "Use at most 300 characters")
        String meetAt) {}
