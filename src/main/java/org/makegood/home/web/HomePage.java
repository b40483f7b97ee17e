package org.makegood.home.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.makegood.briefings.PublicBriefingService;
import org.makegood.casework.clock.Promise;
import org.makegood.casework.due.PromiseService;
import org.makegood.kernel.CaseKind;
import org.makegood.proposals.projects.ProjectFilter;
import org.makegood.proposals.projects.ProjectService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door: where everybody finds what they came for, what is promised to them, and what comes next. */
@Controller
class HomePage {

    private static final int NEWEST = 3;
    private static final ProjectFilter ALL = new ProjectFilter(null, null);

    private final PromiseService promises;
    private final PublicBriefingService briefings;
    private final ProjectService projects;

    HomePage(PromiseService promises, PublicBriefingService briefings, ProjectService projects) {
        this.promises = promises;
        this.briefings = briefings;
        this.projects = projects;
    }

    /** @param what the kinds of work that it is promised for, in a sentence */
    record Promised(Promise promise, String what) {}

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("promises", promised());
        model.addAttribute(
                "briefings",
                briefings.next(NEWEST).stream().map(NextBriefing::of).toList());
        model.addAttribute("projects", projects.list(ALL, 0, NEWEST));
        return "home/home";
    }

    /** Said once for kinds of work that are promised the same. */
    private List<Promised> promised() {
        return Arrays.stream(CaseKind.values())
                .collect(groupingBy(
                        promises::today,
                        LinkedHashMap::new,
                        mapping(kind -> kind.label().toLowerCase(Locale.UK), joining(" or "))))
                .entrySet()
                .stream()
                .map(one -> new Promised(one.getKey(), one.getValue()))
                .toList();
    }
}
