package org.makegood.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * Who is responsible in a council's area on a day, and who was before. The public page and the API both say this.
 *
 * @param region the probation region, or null on a day before there were regions
 * @param units the delivery units, or what came before them, that answer for anything on that day
 * @param split whether units share the area between them, so that a person must choose
 * @param lines one for each kind of work
 * @param timeline every period known, the latest first
 */
public record AreaAnswer(
        Area area,
        LocalDate on,
        @Nullable Unit region,
        List<Unit> units,
        boolean split,
        List<Line> lines,
        List<Period> timeline) {

    public AreaAnswer {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
        timeline = List.copyOf(timeline);
    }

    /** Who answers for one kind of work. */
    public record Line(ServiceLine serviceLine, List<Responsible> answering) {

        public Line {
            answering = List.copyOf(answering);
        }
    }

    /** A time in which a unit answered for the same kinds of work. Half-open; null where the day is not known or not come. */
    public record Period(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Unit unit,
            List<ServiceLine> serviceLines,
            String basis) {

        public Period {
            serviceLines = List.copyOf(serviceLines);
        }
    }
}
