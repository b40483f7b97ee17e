package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.makegood.areas.AreaService;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.PublicBriefingService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.FieldErrors;
import org.makegood.shell.PageField;
import org.makegood.shell.PublicAddresses;
import org.makegood.shell.SourceLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The briefings that are for everybody, and asking for a place at one; a mailed link confirms it. */
@Controller
class BriefingPages {

    private final PublicBriefingService briefings;
    private final PublicRegistrationService registrations;
    private final AreaService areas;

    /** A whole council may sit behind one address. */
    private final SourceLimit asking = SourceLimit.anHour(30);

    BriefingPages(PublicBriefingService briefings, PublicRegistrationService registrations, AreaService areas) {
        this.briefings = briefings;
        this.registrations = registrations;
        this.areas = areas;
    }

    @Bean
    static PublicAddresses briefingAddresses() {
        return PublicAddresses.of("/briefings", "/briefings/**", "/briefings.ics", "/briefings.atom");
    }

    @GetMapping("/briefings")
    String list(Model model) {
        model.addAttribute(
                "toCome", briefings.toCome().stream().map(BriefingSheet::of).toList());
        model.addAttribute(
                "over", briefings.over().stream().map(BriefingSheet::of).toList());
        return "briefings/list";
    }

    @GetMapping("/briefings/{slug}")
    String briefing(@PathVariable String slug, Model model) {
        show(view(slug), model);
        return "briefings/briefing";
    }

    @GetMapping("/briefings/{slug}/register")
    String register(@PathVariable String slug, Model model) {
        return form(view(slug), PersonInput.empty(), new FieldErrors(), model);
    }

    @PostMapping("/briefings/{slug}/register")
    String ask(
            @PathVariable String slug,
            @ModelAttribute PersonInput typed,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        var view = view(slug);
        if (!asking.take(request.getRemoteAddr())) {
            return tooMany(view, typed, model, response);
        }
        var errors = PageErrors.of(() -> registrations.ask(view.id(), typed.form()), "ask", Map.of("needs", "access"));
        if (errors.isEmpty()) {
            return "redirect:/briefings/" + slug + "/asked";
        }
        PageErrors.refuse(response);
        return form(view, typed, errors, model);
    }

    private String tooMany(BriefingView view, PersonInput typed, Model model, HttpServletResponse response) {
        var errors = new FieldErrors();
        errors.add(
                "ask",
                "Many people have registered from your network just now. Press the button again in ten minutes.");
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        return form(view, typed, errors, model);
    }

    @GetMapping("/briefings/{slug}/asked")
    String asked(@PathVariable String slug, Model model) {
        show(view(slug), model);
        return "briefings/asked";
    }

    private String form(BriefingView view, PersonInput typed, FieldErrors errors, Model model) {
        show(view, model);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("area", areaField(typed));
        return "briefings/register";
    }

    private PageField areaField(PersonInput typed) {
        var options = areas.areas().stream()
                .map(area -> new PageField.Option(area.code(), area.name()))
                .toList();
        return PageField.select("areaCode", options)
                .with(typed.areaCode() == null ? List.of() : List.of(typed.areaCode()));
    }

    private static void show(BriefingView view, Model model) {
        show(view, "/briefings/" + view.slug(), model);
    }

    /** @param own the address of the reader's page; below it lie the files that they may have */
    static void show(BriefingView view, String own, Model model) {
        model.addAttribute("briefing", view);
        model.addAttribute("own", own);
        model.addAttribute("sheet", BriefingSheet.of(view));
    }

    private BriefingView view(String slug) {
        try {
            return briefings.view(slug);
        } catch (RuleViolation _) {
            throw PageErrors.gone();
        }
    }
}
