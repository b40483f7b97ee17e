package org.makegood.areas.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaAnswer;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.kernel.ServiceLine;

/**
 * The API's answer about an area on a day. Periods are half-open: {@code until} is the first day on which something no
 * longer holds, and null stands for a day that is not known or has not come.
 *
 * @param postcode as it is usually spelt, absent when the area was asked for by its council
 */
record AreaDocument(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String postcode,
        LocalDate on,
        Council council,
        Named policeArea,
        @Nullable Named region,
        List<Organisation> units,
        boolean split,
        List<Line> serviceLines,
        List<Period> timeline) {

    record Named(String code, String name) {}

    record Council(String code, String name, String officialName, String type, String country) {

        static Council of(Area area) {
            return new Council(
                    area.code(), area.name(), area.officialName(), area.type().label(), area.country());
        }
    }

    record Organisation(String code, String name, UnitLevel level) {

        static Organisation of(Unit unit) {
            return new Organisation(unit.code(), unit.name(), unit.level());
        }
    }

    record Line(ServiceLine code, String name, List<Answering> answering) {

        static Line of(AreaAnswer.Line line) {
            return new Line(
                    line.serviceLine(),
                    line.serviceLine().label(),
                    line.answering().stream().map(Answering::of).toList());
        }
    }

    record Answering(
            Organisation unit,
            boolean wholeArea,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String basis) {

        static Answering of(Responsible row) {
            return new Answering(Organisation.of(row.unit()), row.wholeArea(), row.from(), row.until(), row.basis());
        }
    }

    record Period(
            @Nullable LocalDate since, @Nullable LocalDate until, Organisation unit, List<ServiceLine> serviceLines) {

        static Period of(AreaAnswer.Period period) {
            return new Period(period.from(), period.until(), Organisation.of(period.unit()), period.serviceLines());
        }
    }

    static AreaDocument of(@Nullable String postcode, AreaAnswer answer) {
        var area = answer.area();
        var region = answer.region();
        return new AreaDocument(
                postcode,
                answer.on(),
                Council.of(area),
                new Named(area.policeAreaCode(), area.policeArea()),
                region == null ? null : new Named(region.code(), region.name()),
                answer.units().stream().map(Organisation::of).toList(),
                answer.split(),
                answer.lines().stream().map(Line::of).toList(),
                answer.timeline().stream().map(Period::of).toList());
    }
}
