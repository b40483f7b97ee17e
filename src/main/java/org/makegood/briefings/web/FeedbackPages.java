package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.makegood.briefings.feedback.FeedbackPage;
import org.makegood.briefings.feedback.FeedbackService;
import org.makegood.kernel.Days;
import org.makegood.shell.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying afterwards how it was, for the holder of the mailed link. Looking changes nothing. */
@Controller
class FeedbackPages {

    private final FeedbackService feedback;

    FeedbackPages(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @GetMapping("/briefings/coming/{token}/feedback")
    String look(@PathVariable String token, Model model, HttpServletResponse response) {
        var page = page(token, response);
        return show(page, FeedbackInput.of(page), new FieldErrors(), model);
    }

    @PostMapping("/briefings/coming/{token}/feedback")
    String give(
            @PathVariable String token,
            @ModelAttribute FeedbackInput typed,
            Model model,
            HttpServletResponse response) {
        var page = page(token, response);
        var errors = PageErrors.of(() -> feedback.give(token, typed.form()), "feedback", Map.of());
        if (errors.isEmpty()) {
            return "redirect:/briefings/coming/" + token + "/feedback";
        }
        PageErrors.refuse(response);
        return show(page, typed, errors, model);
    }

    private static String show(FeedbackPage page, FeedbackInput typed, FieldErrors errors, Model model) {
        BriefingPages.show(page.briefing(), "/briefings/coming/" + page.token(), model);
        model.addAttribute("token", page.token());
        model.addAttribute("given", page.given());
        model.addAttribute("open", page.open());
        model.addAttribute("closes", Days.written(page.closesAt()));
        model.addAttribute("typed", typed);
        model.addAttribute("useful", typed.choices());
        model.addAttribute("errors", errors);
        return "briefings/feedback";
    }

    private FeedbackPage page(String token, HttpServletResponse response) {
        PageErrors.keepNowhere(response);
        return feedback.look(token).orElseThrow(PageErrors::gone);
    }
}
