package org.makegood.areas.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.makegood.areas.Area;
import org.makegood.areas.AreaService;
import org.makegood.areas.ContactBook;
import org.makegood.areas.Unit;
import org.makegood.areas.map.AreaMaps;
import org.makegood.kernel.Days;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers ready for their page. Whom to contact is decided by the rules of routing and the map takes long to write, while
 * many people ask about few councils: what was written is handed out for half a minute. A desk that changes its telephone
 * is seen here that much later, at most.
 */
@Component
class AreaAnswers {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MANY = 500;

    private record Question(String areaCode, LocalDate day, LocalDate today) {}

    /** @param html what follows the name of the council on its page */
    record Written(AreaSheet sheet, String html) {}

    private final Cache<Question, Written> written =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(KEPT).build();

    private final AreaService areas;
    private final ContactBook contacts;
    private final AreaMaps maps;
    private final ITemplateEngine templates;
    private final Clock clock;

    AreaAnswers(AreaService areas, ContactBook contacts, AreaMaps maps, ITemplateEngine templates, Clock clock) {
        this.areas = areas;
        this.contacts = contacts;
        this.maps = maps;
        this.templates = templates;
        this.clock = clock;
    }

    Written of(Area area, LocalDate day) {
        return written.get(new Question(area.code(), day, Days.today(clock)), this::write);
    }

    private Written write(Question question) {
        var day = question.day();
        var answer = areas.answer(question.areaCode(), day);
        var sheet = AreaSheet.of(answer, contacts);
        Map<String, Object> model = new HashMap<>();
        model.put("sheet", sheet);
        model.put("day", Days.written(day));
        model.put("today", day.equals(question.today()));
        model.put("future", day.isAfter(question.today()));
        if (answer.region() != null) {
            model.put("place", place(answer.area(), answer.region(), day));
        }
        return new Written(sheet, templates.process("areas/answer", new Context(Locale.UK, model)));
    }

    private AreaPlace place(Area area, Unit region, LocalDate day) {
        var neighbours = maps.neighbours(area.code());
        return new AreaPlace(
                area,
                region,
                maps.of(areas.areaCodesOf(region.code(), day)),
                areas.areas().stream()
                        .filter(other -> neighbours.contains(other.code()))
                        .toList());
    }
}
