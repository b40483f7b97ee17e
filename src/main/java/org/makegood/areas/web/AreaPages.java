package org.makegood.areas.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaService;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.kernel.Days;
import org.makegood.shell.FieldErrors;
import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who is responsible here? Asked by postcode or council, for any day; each council has a page of its own. One box takes
 * both: what has no digit in it is a name.
 */
@Controller
class AreaPages {

    private static final Pattern FIRST_HALF = Pattern.compile("[A-Za-z]{1,2}[0-9][A-Za-z0-9]?");

    private final AreaService areas;
    private final CouncilList councils;
    private final AreaAnswers answers;
    private final Clock clock;

    AreaPages(AreaService areas, CouncilList councils, AreaAnswers answers, Clock clock) {
        this.areas = areas;
        this.councils = councils;
        this.answers = answers;
        this.clock = clock;
    }

    @Bean
    static PublicAddresses areaPageAddresses() {
        return PublicAddresses.of("/areas", "/areas/*");
    }

    @GetMapping("/areas")
    String ask(
            @RequestParam(required = false) @Nullable String postcode,
            @RequestParam(required = false) @Nullable String council,
            @RequestParam(defaultValue = "") String on,
            Model model,
            HttpServletResponse response) {
        var typed = Objects.requireNonNullElse(postcode, Objects.requireNonNullElse(council, ""))
                .strip();
        model.addAttribute("typed", typed);
        if (postcode == null && council == null) {
            return askPage(on, model);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // what was typed is kept nowhere on the way
        if (typed.isEmpty()) {
            return refuse("Enter a postcode, or the name of a council", HttpStatus.BAD_REQUEST, on, model, response);
        }
        return postcode != null && typed.chars().anyMatch(Character::isDigit)
                ? byPostcode(typed, on, model, response)
                : byName(typed, on, model, response);
    }

    @GetMapping("/areas/{slug}")
    String council(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String on,
            Model model,
            HttpServletResponse response) {
        var area = areas.area(slug)
                .filter(found -> found.slug().equals(slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answerPage(area, on, model, response);
    }

    private String byPostcode(String typed, String on, Model model, HttpServletResponse response) {
        return switch (areas.locate(typed)) {
            case PostcodeAnswer.Found found -> {
                model.addAttribute("postcode", found.postcode().value());
                yield answerPage(found.area(), on, model, response);
            }
            case PostcodeAnswer.Malformed _ -> {
                var sentence = FIRST_HALF.matcher(typed).matches()
                        ? "Enter the whole postcode, such as SE6 4RU: its first half can lie in several councils"
                        : "Enter a full postcode, such as SE6 4RU";
                yield refuse(sentence, HttpStatus.BAD_REQUEST, on, model, response);
            }
            case PostcodeAnswer.Unknown(var postcode, var borderDistrict) -> {
                var sentence = borderDistrict
                        ? "Check the postcode: " + postcode + " is not in England or Wales. It may be in Scotland"
                        : "Check the postcode: there is no " + postcode + " in England or Wales";
                yield refuse(sentence, HttpStatus.NOT_FOUND, on, model, response);
            }
            case PostcodeAnswer.Elsewhere(var postcode, var country) -> {
                model.addAttribute("postcode", postcode.value());
                model.addAttribute("country", country);
                yield askPage(on, model);
            }
        };
    }

    private String byName(String typed, String on, Model model, HttpServletResponse response) {
        var found = CouncilNames.find(typed, areas.areas(), councils.groups());
        if (found.isEmpty()) {
            var sentence = "Check the name of the council, or choose it from the list below";
            return refuse(sentence, HttpStatus.NOT_FOUND, on, model, response);
        }
        if (found.size() > 1) {
            model.addAttribute("choices", found);
            return askPage(on, model);
        }
        var address = UriComponentsBuilder.fromPath("/areas/{slug}");
        if (!on.isBlank()) {
            address.queryParam("on", "{on}");
        }
        return "redirect:" + address.encode().buildAndExpand(found.getFirst().slug(), on.strip());
    }

    private String refuse(String sentence, HttpStatus status, String on, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        var errors = new FieldErrors();
        errors.add("postcode", sentence);
        day(on, errors);
        model.addAttribute("errors", errors);
        return askPage(on, model);
    }

    private String askPage(String on, Model model) {
        model.addAttribute("on", on);
        model.addAttribute("councils", councils.html());
        return "areas/ask";
    }

    /** A day that cannot be read is said beside its field; the rest of the page then answers for today. */
    private String answerPage(Area area, String on, Model model, HttpServletResponse response) {
        var errors = new FieldErrors();
        var day = day(on, errors);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("errors", errors);
        model.addAttribute("on", errors.isEmpty() ? Days.written(day) : on);
        model.addAttribute("day", Days.written(day));
        var answer = answers.of(area, day);
        model.addAttribute("sheet", answer.sheet());
        model.addAttribute("written", answer.html());
        model.addAttribute("canonical", "/areas/" + area.slug());
        return "areas/council";
    }

    /** The day asked about: today when none is named, or none that we can answer for. */
    private LocalDate day(String on, FieldErrors errors) {
        var today = Days.today(clock);
        if (on.isBlank()) {
            return today;
        }
        var day = Days.parse(on).orElse(null);
        if (day == null) {
            errors.add("on", "Enter a day such as 3 September 2026, or 3/9/2026");
            return today;
        }
        if (day.isBefore(AreaService.FIRST_DAY)) {
            errors.add("on", "Choose a day from " + Days.written(AreaService.FIRST_DAY) + ": our records begin there");
            return today;
        }
        return day;
    }
}
