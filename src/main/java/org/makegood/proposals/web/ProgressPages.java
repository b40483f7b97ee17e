package org.makegood.proposals.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.WorkQuality;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.shell.FieldErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a nomination goes on, for the visitor who has its address: what happened, what was said, and what they can do. */
@Controller
class ProgressPages {

    private final NominationService nominations;

    ProgressPages(NominationService nominations) {
        this.nominations = nominations;
    }

    @GetMapping("/nominate/progress/{token}")
    String progress(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, new FieldErrors(), "", model, response);
    }

    @PostMapping("/nominate/progress/{token}/write")
    String write(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        return does(() -> nominations.write(token, text), "text", token, text, model, response);
    }

    @GetMapping("/nominate/progress/{token}/withdraw")
    String askWithdraw(@PathVariable String token, Model model, HttpServletResponse response) {
        NominationPages.keepNowhere(response);
        model.addAttribute("progress", nominations.progress(token).orElseThrow(NominationPages::gone));
        model.addAttribute("token", token);
        return "nominate/withdraw";
    }

    @PostMapping("/nominate/progress/{token}/withdraw")
    String withdraw(@PathVariable String token, Model model, HttpServletResponse response) {
        return does(() -> nominations.withdraw(token), "withdraw", token, "", model, response);
    }

    @PostMapping("/nominate/progress/{token}/feedback")
    String feedback(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable WorkQuality rating,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean shown,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("rating", rating);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        return does(
                () -> {
                    if (rating == null) {
                        throw new RuleViolation("rating", "Say how the work was");
                    }
                    nominations.giveFeedback(token, rating, words, shown);
                },
                "rating",
                token,
                "",
                model,
                response);
    }

    /** What cannot be done is said on the page, with what was typed. */
    private String does(
            Runnable act, String field, String token, String typed, Model model, HttpServletResponse response) {
        var errors = new FieldErrors();
        try {
            act.run();
            return "redirect:/nominate/progress/" + token;
        } catch (RuleViolation e) {
            errors.add(Optional.ofNullable(e.field()).orElse(field), e.sentence());
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations().forEach(violation -> errors.add(property(violation), violation.getMessage()));
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(token, errors, typed, model, response);
    }

    private static String property(ConstraintViolation<?> violation) {
        var last = "";
        for (var node : violation.getPropertyPath()) {
            last = node.getName();
        }
        return last;
    }

    private String page(String token, FieldErrors errors, String typed, Model model, HttpServletResponse response) {
        NominationPages.keepNowhere(response);
        model.addAttribute("progress", nominations.progress(token).orElseThrow(NominationPages::gone));
        model.addAttribute("token", token);
        model.addAttribute("errors", errors);
        model.addAttribute("typed", typed);
        model.addAttribute("qualities", WorkQuality.values());
        return "nominate/progress";
    }
}
