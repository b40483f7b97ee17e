package org.makegood.areas.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaService;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * All councils by region, ready for the page: three hundred links take longer to write than the rest of it, so they are
 * written once a day, and again when the data were loaded again.
 */
@Component
class CouncilList {

    private record Written(LocalDate day, List<Area> areas, String html) {}

    private final AreaService areas;
    private final ITemplateEngine templates;
    private final Clock clock;
    private volatile @Nullable Written written;

    CouncilList(AreaService areas, ITemplateEngine templates, Clock clock) {
        this.areas = areas;
        this.templates = templates;
        this.clock = clock;
    }

    String html() {
        var today = Days.today(clock);
        var current = areas.areas();
        var last = written;
        if (last == null || !last.day().equals(today) || last.areas() != current) {
            var model = Map.<String, Object>of("regions", regions().toList());
            last = new Written(today, current, templates.process("areas/councils", new Context(Locale.UK, model)));
            written = last;
        }
        return last.html();
    }

    /** The regions and the counties, each with its councils. */
    List<CouncilGroup> groups() {
        var counties = areas.counties().stream()
                .map(county -> new CouncilGroup(
                        county.code(),
                        county.name(),
                        areas.areas().stream()
                                .filter(area -> county.areaCodes().contains(area.code()))
                                .toList()));
        return Stream.concat(regions(), counties).toList();
    }

    private Stream<CouncilGroup> regions() {
        return areas.councilsByRegion(Days.today(clock)).entrySet().stream()
                .map(region ->
                        new CouncilGroup(region.getKey().code(), region.getKey().name(), region.getValue()));
    }
}
