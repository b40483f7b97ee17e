package org.makegood.proposals.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makegood.areas.map.AreaMap.Mark;
import org.makegood.areas.map.AreaMaps;
import org.makegood.proposals.projects.ProjectCount;
import org.makegood.proposals.projects.ProjectService;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The map of the councils that have projects, and those around them. What was drawn of the same figures is kept a minute:
 * all 318 take four milliseconds to draw, more than the rest of their page.
 */
@Component
class ProjectMap {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Cache<List<ProjectCount>, String> drawn =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(FRESH).build();

    private final ProjectService projects;
    private final AreaMaps maps;
    private final MessageSource messages;

    ProjectMap(ProjectService projects, AreaMaps maps, MessageSource messages) {
        this.projects = projects;
        this.maps = maps;
        this.messages = messages;
    }

    /** As SVG; empty where there is none. */
    String of(Collection<ProjectCount> counts) {
        return counts.isEmpty() ? "" : drawn.get(List.copyOf(counts), this::draw);
    }

    private String draw(List<ProjectCount> counts) {
        var byCode = counts.stream().collect(Collectors.toMap(ProjectCount::areaCode, Function.identity()));
        int highest = counts.stream()
                .mapToInt(count -> Math.toIntExact(count.all()))
                .max()
                .orElse(1);
        return maps.of(projects.around(byCode.keySet()))
                .svg("projects-map", say("proposals.projects.map"), say("proposals.projects.map.text"), code -> {
                    var count = byCode.get(code);
                    return Mark.shade(count == null ? 0 : Math.toIntExact(count.all()), highest);
                });
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
