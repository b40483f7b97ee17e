package org.makegood.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A probation organisation.
 *
 * @param code the Probation Service's own code; the divisions of 2014 to 2021 carry "NPS-" before theirs, because two of
 *     today's regions took their codes over
 * @param from its first day, or null when that is not known
 * @param until the first day on which it is no more, or null while it lasts
 */
public record Unit(
        String code,
        String name,
        UnitLevel level,
        @Nullable String parentCode,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
