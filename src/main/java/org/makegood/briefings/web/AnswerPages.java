package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.makegood.briefings.invitation.Delegate;
import org.makegood.briefings.invitation.InvitationAnswerService;
import org.makegood.briefings.invitation.InvitationView;
import org.makegood.shell.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering an invitation from the mail. Looking changes nothing: only buttons do. */
@Controller
class AnswerPages {

    private final InvitationAnswerService answers;

    AnswerPages(InvitationAnswerService answers) {
        this.answers = answers;
    }

    /** What stands in the fields of the page, right or wrong. */
    record Typed(PersonInput person, String reason, String colleague, String colleagueEmail) {

        static Typed by(PersonInput person) {
            return new Typed(person, "", "", "");
        }
    }

    @GetMapping("/briefings/rsvp/{token}")
    String look(@PathVariable String token, Model model, HttpServletResponse response) {
        var invitation = invitation(token, response);
        return page(token, invitation, Typed.by(holder(invitation)), new FieldErrors(), model);
    }

    @PostMapping("/briefings/rsvp/{token}/accept")
    String accept(
            @PathVariable String token, @ModelAttribute PersonInput typed, Model model, HttpServletResponse response) {
        var invitation = invitation(token, response);
        var coming = new AtomicReference<>("");
        var errors = PageErrors.of(
                () -> coming.set(answers.accept(token, typed.form())), "accept", Map.of("needs", "access"));
        return errors.isEmpty()
                ? "redirect:/briefings/coming/" + coming.get()
                : refused(token, invitation, Typed.by(typed), errors, model, response);
    }

    @PostMapping("/briefings/rsvp/{token}/decline")
    String decline(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var invitation = invitation(token, response);
        var errors = PageErrors.of(() -> answers.decline(token, reason), "decline", Map.of());
        return errors.isEmpty()
                ? "redirect:/briefings/rsvp/" + token
                : refused(token, invitation, new Typed(holder(invitation), reason, "", ""), errors, model, response);
    }

    @PostMapping("/briefings/rsvp/{token}/pass")
    String pass(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String colleagueEmail,
            Model model,
            HttpServletResponse response) {
        var invitation = invitation(token, response);
        var errors = PageErrors.of(
                () -> answers.passOn(token, new Delegate(colleague.strip(), colleagueEmail.strip())),
                "pass",
                Map.of("name", "colleague", "email", "colleagueEmail"));
        return errors.isEmpty()
                ? "redirect:/briefings/rsvp/" + token
                : refused(
                        token,
                        invitation,
                        new Typed(holder(invitation), "", colleague, colleagueEmail),
                        errors,
                        model,
                        response);
    }

    private String refused(
            String token,
            InvitationView invitation,
            Typed typed,
            FieldErrors errors,
            Model model,
            HttpServletResponse response) {
        PageErrors.refuse(response);
        return page(token, invitation, typed, errors, model);
    }

    private static String page(String token, InvitationView invitation, Typed typed, FieldErrors errors, Model model) {
        BriefingPages.show(invitation.briefing(), "/briefings/rsvp/" + token, model);
        model.addAttribute("token", token);
        model.addAttribute("invitation", invitation);
        model.addAttribute("typed", typed.person());
        model.addAttribute("answer", typed);
        model.addAttribute("errors", errors);
        return "briefings/rsvp";
    }

    private static PersonInput holder(InvitationView invitation) {
        return PersonInput.of(invitation.holder(), invitation.email());
    }

    private InvitationView invitation(String token, HttpServletResponse response) {
        PageErrors.keepNowhere(response);
        return answers.look(token).orElseThrow(PageErrors::gone);
    }
}
