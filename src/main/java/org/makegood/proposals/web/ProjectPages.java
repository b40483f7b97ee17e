package org.makegood.proposals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.files.FileResponse;
import org.makegood.files.FileResponse.Caching;
import org.makegood.files.StoredFile;
import org.makegood.proposals.WorkKind;
import org.makegood.proposals.projects.ProjectCount;
import org.makegood.proposals.projects.ProjectFilter;
import org.makegood.proposals.projects.ProjectService;
import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What unpaid work did and will do, for everybody: a list, a map and a table that say the same. */
@Controller
class ProjectPages {

    private static final int PAGE = 30;
    private static final int MOST_PAGES = 1_000;

    private final ProjectService projects;
    private final ProjectMap map;

    ProjectPages(ProjectService projects, ProjectMap map) {
        this.projects = projects;
        this.map = map;
    }

    @Bean
    static PublicAddresses projectAddresses() {
        return PublicAddresses.of(
                "/projects",
                "/projects/photos/**",
                "/projects.csv",
                "/projects.json",
                "/projects.geojson",
                "/projects.atom");
    }

    /** A line of the table. */
    record Line(Area area, ProjectCount count) {}

    /** @param area slug of a council, as it stands in addresses */
    @GetMapping("/projects")
    String projects(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var chosenArea = projects.area(area).orElse(null);
        var chosenKind = projects.workKinds().stream()
                .filter(it -> it.code().equals(kind))
                .findFirst()
                .orElse(null);
        int number = page.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
        var found = projects.list(filter(chosenArea, chosenKind), (number - 1) * PAGE, PAGE + 1);
        var lines = lines();
        model.addAttribute("projects", found.stream().limit(PAGE).toList());
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("page", number);
        model.addAttribute("area", chosenArea);
        model.addAttribute("kind", chosenKind);
        model.addAttribute("areas", projects.areas());
        model.addAttribute("kinds", projects.workKinds());
        model.addAttribute("lines", lines);
        model.addAttribute("map", map.of(lines.stream().map(Line::count).toList()));
        model.addAttribute("canonical", "/projects");
        return "projects/projects";
    }

    @GetMapping("/projects/photos/{photo}")
    void photo(@PathVariable UUID photo, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(projects.photo(photo), request, response);
    }

    @GetMapping("/projects/photos/small/{photo}")
    void thumbnail(@PathVariable UUID photo, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(projects.thumbnail(photo), request, response);
    }

    private static void show(Optional<StoredFile> photo, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileResponse.show(
                photo.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                Caching.PUBLIC,
                request,
                response);
    }

    static ProjectFilter filter(@Nullable Area area, @Nullable WorkKind kind) {
        return new ProjectFilter(area == null ? null : area.code(), kind == null ? null : kind.code());
    }

    private List<Line> lines() {
        var byCode = projects.areas().stream().collect(Collectors.toMap(Area::code, Function.identity()));
        return projects.counts().stream()
                .filter(count -> byCode.containsKey(count.areaCode()))
                .map(count -> new Line(Objects.requireNonNull(byCode.get(count.areaCode())), count))
                .sorted(Comparator.comparing(line -> line.area().name()))
                .toList();
    }
}
