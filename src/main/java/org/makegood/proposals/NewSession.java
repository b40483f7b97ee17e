package org.makegood.proposals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The form for a day of work. @param places how many people can come */
public record NewSession(
        @NotNull(message = "Give a day such as 9 June 2026") LocalDate day,

        @NotNull(message = "Give a time such as 9:30am") LocalTime from,

        @NotNull(message = "Give a time such as 4:30pm") LocalTime until,

        @NotNull(message = "Say how many people can come")
        @Min(value = 1, message = "Give a number from 1 to 30")
        @Max(value = 30, message = "Give a number from 1 to 30")
        Integer places,

        @Nullable @Size(max = 300, message = "Use at most 300 characters")
        String meetAt) {}
