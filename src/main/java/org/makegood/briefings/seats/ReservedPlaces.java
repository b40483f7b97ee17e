package org.makegood.briefings.seats;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Places kept for one area.
 *
 * @param until the last day on which they are kept; what is free then is everybody's
 */
public record ReservedPlaces(
        @NotBlank(message = "Choose the council area") String areaCode,

        @Min(value = 1, message = "Keep at least one place") int places,

        @NotNull(message = "Say until which day they are kept")
        LocalDate until) {}
