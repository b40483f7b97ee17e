package org.makegood.briefings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One point of the agenda.
 *
 * @param who speaks, if that is known
 */
@Embeddable
public record AgendaLine(
        @NotNull(message = "Enter the time, such as 9:00am") @Column(name = "begins")
        LocalTime begins,

        @NotBlank(message = "Say what happens then") @Size(max = 200, message = "Use at most 200 characters")
        String what,

        @Nullable @Size(max = 200, message = "Use at most 200 characters")
        String who) {}
