package org.makegood.proposals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.nomination.NominationStep;
import org.makegood.proposals.nomination.NominationView;
import org.makegood.shell.FieldErrors;
import org.makegood.shell.PageField;
import org.makegood.shell.PublicAddresses;
import org.makegood.shell.SourceLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Nominating a project, page by page. The address holds a token that only the visitor has; what is typed is kept under it
 * at every page. Looking never changes anything: only buttons do.
 */
@Controller
class NominationPages {

    private static final String FORM = "nominate/step";

    private final NominationService nominations;
    private final NominationFields fields;
    private final NominationInput input;
    private final SourceLimit beginning = SourceLimit.anHour(20);
    private final SourceLimit sending = SourceLimit.anHour(10);

    NominationPages(NominationService nominations, NominationFields fields, NominationInput input) {
        this.nominations = nominations;
        this.fields = fields;
        this.input = input;
    }

    @Bean
    static PublicAddresses nominationAddresses() {
        return PublicAddresses.of("/nominate", "/nominate/**");
    }

    @GetMapping("/nominate")
    String begin() {
        return "nominate/begin";
    }

    @PostMapping("/nominate")
    String begun(HttpServletRequest request, Model model, HttpServletResponse response) {
        if (!beginning.take(request.getRemoteAddr())) {
            model.addAttribute("errors", tooMany("begin", response));
            return "nominate/begin";
        }
        return "redirect:" + address(nominations.begin().token(), NominationStep.TESTS);
    }

    @GetMapping("/nominate/{token}/{slug}")
    String step(@PathVariable String token, @PathVariable String slug, Model model, HttpServletResponse response) {
        var step = step(slug);
        var nomination = nomination(token, response);
        return page(step, nomination, input.values(nomination.content()), Map.of(), model);
    }

    @PostMapping("/nominate/{token}/{slug}")
    String save(
            @PathVariable String token,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var step = step(slug);
        var nomination = nomination(token, response);
        var typed = new LinkedMultiValueMap<>(sent);
        var located = step == NominationStep.PLACE ? locate(typed) : Map.<String, String>of();
        var read = input.read(step, nomination.content(), typed);
        var problems = nominations.save(token, step, read.draft());
        problems.putAll(read.unread());
        problems.putAll(located);
        if (located.containsKey("postcode")) {
            problems.remove("areaCode");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(step, nomination(token, response), typed, problems, model);
        }
        return "redirect:" + after(token, step);
    }

    /** The postcode says in which council a place lies, whatever was chosen before. */
    private Map<String, String> locate(MultiValueMap<String, String> typed) {
        var postcode =
                Optional.ofNullable(typed.getFirst("postcode")).orElse("").strip();
        if (postcode.isEmpty()) {
            return Map.of();
        }
        var answer = nominations.locate(postcode);
        if (answer instanceof PostcodeAnswer.Found found) {
            typed.set("postcode", found.postcode().value());
            typed.set("areaCode", found.area().code());
        }
        return answer.problem().map(sentence -> Map.of("postcode", sentence)).orElse(Map.of());
    }

    private String page(
            NominationStep step,
            NominationView nomination,
            Map<String, List<String>> values,
            Map<String, String> problems,
            Model model) {
        var errors = new FieldErrors();
        step.properties().stream()
                .filter(problems::containsKey)
                .forEach(property -> errors.add(property, problems.getOrDefault(property, "")));
        model.addAttribute("errors", errors);
        model.addAttribute("nomination", nomination);
        model.addAttribute("step", step);
        model.addAttribute("steps", NominationStep.values());
        model.addAttribute("fields", fields.of(step, values));
        return FORM;
    }

    @GetMapping("/nominate/{token}/check")
    String check(@PathVariable String token, Model model, HttpServletResponse response) {
        return checkPage(nomination(token, response), new FieldErrors(), model);
    }

    private String checkPage(NominationView nomination, FieldErrors errors, Model model) {
        var values = input.values(nomination.content());
        model.addAttribute("errors", errors);
        model.addAttribute("nomination", nomination);
        model.addAttribute("steps", NominationStep.values());
        model.addAttribute(
                "parts",
                List.of(NominationStep.values()).stream()
                        .map(step -> new Part(step, fields.of(step, values)))
                        .toList());
        model.addAttribute("missing", nominations.problems(nomination).keySet());
        model.addAttribute("similar", nominations.similar(nomination.content()));
        return "nominate/check";
    }

    /** A page of the form as it is shown before sending. */
    record Part(NominationStep step, List<PageField> fields) {}

    @PostMapping("/nominate/{token}/send")
    String send(@PathVariable String token, HttpServletRequest request, Model model, HttpServletResponse response) {
        var nomination = nomination(token, response);
        if (!sending.take(request.getRemoteAddr())) {
            return checkPage(nomination, tooMany("send", response), model);
        }
        try {
            nominations.send(token);
        } catch (RuleViolation e) {
            var errors = new FieldErrors();
            errors.add(Optional.ofNullable(e.field()).orElse("send"), e.sentence());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return checkPage(nomination, errors, model);
        }
        return "redirect:/nominate/" + token + "/sent";
    }

    @GetMapping("/nominate/{token}/sent")
    String sent(@PathVariable String token, Model model, HttpServletResponse response) {
        model.addAttribute("nomination", nomination(token, response));
        return "nominate/sent";
    }

    /** What a mail leads to: a page with a button. A program that opens links confirms nothing. */
    @GetMapping("/nominate/confirm/{token}")
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        return confirmPage(token, new FieldErrors(), model, response);
    }

    private String confirmPage(String token, FieldErrors errors, Model model, HttpServletResponse response) {
        keepNowhere(response);
        model.addAttribute("errors", errors);
        var done = nominations.progressOf(token);
        if (done.isPresent()) {
            return "redirect:/nominate/progress/" + done.get();
        }
        var place = nominations.toConfirm(token).orElseThrow(NominationPages::gone);
        model.addAttribute("place", place);
        model.addAttribute("token", token);
        return "nominate/confirm";
    }

    @PostMapping("/nominate/confirm/{token}")
    String confirmed(@PathVariable String token, Model model, HttpServletResponse response) {
        try {
            return "redirect:/nominate/progress/" + nominations.confirm(token);
        } catch (
                RuleViolation
                        e) { // what was true when it was sent need not be true today, such as the first day of work
            var errors = new FieldErrors();
            errors.add("confirm", e.sentence());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            nominations.toChange(token).ifPresent(own -> model.addAttribute("own", own));
            return confirmPage(token, errors, model, response);
        }
    }

    private NominationView nomination(String token, HttpServletResponse response) {
        keepNowhere(response);
        return nominations.nomination(token).orElseThrow(NominationPages::gone);
    }

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static NominationStep step(String slug) {
        return NominationStep.of(slug).orElseThrow(NominationPages::gone);
    }

    static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static FieldErrors tooMany(String button, HttpServletResponse response) {
        var errors = new FieldErrors();
        errors.add(
                button,
                "Many nominations have come from your network. Nothing is lost: press the button again in ten minutes.");
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return errors;
    }

    static String after(String token, NominationStep step) {
        return step.next().map(next -> address(token, next)).orElse("/nominate/" + token + "/check");
    }

    static String address(String token, NominationStep step) {
        return "/nominate/" + token + "/" + step.slug();
    }
}
