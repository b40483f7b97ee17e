package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.makegood.briefings.attendance.BadgeLinks;
import org.makegood.briefings.feedback.FeedbackService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.briefings.registration.RegistrationPage;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.documents.QrCode;
import org.makegood.kernel.Days;
import org.makegood.shell.FieldErrors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** One person's coming, for the holder of the mailed link. Looking changes nothing: only buttons do. */
@Controller
class ComingPages {

    private final PublicRegistrationService registrations;
    private final FeedbackService feedback;
    private final BadgeLinks badges;
    private final BriefingFiles files;

    ComingPages(
            PublicRegistrationService registrations, FeedbackService feedback, BadgeLinks badges, BriefingFiles files) {
        this.registrations = registrations;
        this.feedback = feedback;
        this.badges = badges;
        this.files = files;
    }

    @GetMapping("/briefings/coming/{token}")
    String look(@PathVariable String token, Model model, HttpServletResponse response) {
        var page = page(token, response);
        return show(page, PersonInput.of(page.registration()), new FieldErrors(), model);
    }

    /** What is shown at the door: only the desk, signed in, finds somebody behind it. */
    @GetMapping(path = "/briefings/coming/{token}/code.png", produces = QrCode.MEDIA_TYPE)
    @ResponseBody
    byte[] code(@PathVariable String token, HttpServletResponse response) {
        var page = page(token, response);
        if (!isExpected(page)) {
            throw PageErrors.gone();
        }
        return QrCode.of(badges.of(page.badge())).png();
    }

    /** For another calendar than that of the mailbox: it takes the place of the public entry that may be there. */
    @GetMapping("/briefings/coming/{token}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletResponse response) {
        var page = page(token, response);
        if (!isExpected(page)) {
            throw PageErrors.gone();
        }
        return BriefingFiles.download(files.ownEntry(page.briefing()));
    }

    private static boolean isExpected(RegistrationPage page) {
        return page.registration().state() == RegistrationState.ACCEPTED
                && page.briefing().status().isToCome();
    }

    @PostMapping("/briefings/coming/{token}/confirm")
    String confirm(@PathVariable String token, Model model, HttpServletResponse response) {
        return does(() -> registrations.confirm(token), token, model, response);
    }

    @PostMapping("/briefings/coming/{token}/take")
    String take(@PathVariable String token, Model model, HttpServletResponse response) {
        return does(() -> registrations.takeOffer(token), token, model, response);
    }

    @PostMapping("/briefings/coming/{token}/cancel")
    String cancel(@PathVariable String token, Model model, HttpServletResponse response) {
        return does(() -> registrations.cancel(token), token, model, response);
    }

    @PostMapping("/briefings/coming/{token}/change")
    String change(
            @PathVariable String token, @ModelAttribute PersonInput typed, Model model, HttpServletResponse response) {
        var page = page(token, response);
        var errors =
                PageErrors.of(() -> registrations.change(token, typed.change()), "standing", Map.of("needs", "access"));
        if (errors.isEmpty()) {
            return "redirect:/briefings/coming/" + token;
        }
        PageErrors.refuse(response);
        return show(page, typed, errors, model);
    }

    /** Leads to where the link leads from then on. */
    private String does(Supplier<RegistrationPage> act, String token, Model model, HttpServletResponse response) {
        page(token, response);
        var done = new AtomicReference<>(token);
        var errors = PageErrors.of(() -> done.set(act.get().token()), "standing", Map.of());
        if (errors.isEmpty()) {
            return "redirect:/briefings/coming/" + done.get();
        }
        PageErrors.refuse(response);
        var now = page(token, response);
        return show(now, PersonInput.of(now.registration()), errors, model);
    }

    private String show(RegistrationPage page, PersonInput typed, FieldErrors errors, Model model) {
        var registration = page.registration();
        BriefingPages.show(page.briefing(), "/briefings/coming/" + page.token(), model);
        model.addAttribute("token", page.token());
        model.addAttribute("coming", registration);
        model.addAttribute(
                "offerUntil", registration.offerUntil() == null ? null : Days.written(registration.offerUntil()));
        model.addAttribute("feedback", feedback.look(page.token()).isPresent());
        model.addAttribute("expected", isExpected(page));
        model.addAttribute("toCome", page.briefing().status().isToCome());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "briefings/coming";
    }

    private RegistrationPage page(String token, HttpServletResponse response) {
        PageErrors.keepNowhere(response);
        return registrations.look(token).orElseThrow(PageErrors::gone);
    }
}
