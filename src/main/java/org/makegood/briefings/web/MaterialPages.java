package org.makegood.briefings.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import org.makegood.briefings.PublicBriefingService;
import org.makegood.briefings.invitation.InvitationAnswerService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.files.FileResponse;
import org.makegood.files.StoredFile;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a briefing: for everybody, for who is invited, for who comes. Each finds those their page names. */
@Controller
class MaterialPages {

    private final PublicBriefingService briefings;
    private final PublicRegistrationService registrations;
    private final InvitationAnswerService answers;

    MaterialPages(
            PublicBriefingService briefings, PublicRegistrationService registrations, InvitationAnswerService answers) {
        this.briefings = briefings;
        this.registrations = registrations;
        this.answers = answers;
    }

    @GetMapping("/briefings/{slug}/materials/{material}")
    void ofBriefing(
            @PathVariable String slug,
            @PathVariable String material,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(file -> briefings.file(slug, file), material, request, response);
    }

    @GetMapping("/briefings/coming/{token}/materials/{material}")
    void ofRegistration(
            @PathVariable String token,
            @PathVariable String material,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(file -> registrations.file(token, file), material, request, response);
    }

    @GetMapping("/briefings/rsvp/{token}/materials/{material}")
    void ofInvitation(
            @PathVariable String token,
            @PathVariable String material,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(file -> answers.file(token, file), material, request, response);
    }

    private static void send(
            Function<UUID, StoredFile> find, String material, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StoredFile file;
        try {
            file = find.apply(UUID.fromString(material));
        } catch (IllegalArgumentException | RuleViolation _) {
            throw PageErrors.gone();
        }
        FileResponse.download(file, FileResponse.Caching.PRIVATE, request, response);
    }
}
