package org.makegood.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * A unit answers for a kind of work in an area, for a time.
 *
 * @param wholeArea false where the unit has a part of the area only and another has the rest
 * @param from the first day, or null when it is not known
 * @param until the first day on which it no longer answers, or null while it does
 * @param basis how we know, in sentences a reader can judge
 */
public record Responsible(
        Unit unit,
        ServiceLine serviceLine,
        boolean wholeArea,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String basis) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
