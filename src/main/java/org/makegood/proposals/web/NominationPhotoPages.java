package org.makegood.proposals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.files.FileResponse;
import org.makegood.files.FileResponse.Caching;
import org.makegood.files.Upload;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.nomination.NominationPhotoService;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.nomination.NominationStep;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.shell.FieldErrors;
import org.makegood.shell.SourceLimit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;

/** The page of a nomination that takes photos. Whatever button is pressed, what was typed and chosen is kept. */
@Controller
class NominationPhotoPages {

    private static final String FIELD = "photoIds";
    private static final String WORDS = "words-";
    private static final String TOO_MUCH =
            "Choose at most %d photos, none larger than 10 MB.".formatted(NewProposal.MAX_PHOTOS);

    private final NominationService nominations;
    private final NominationPhotoService photos;
    private final SourceLimit adding = SourceLimit.anHour(60);

    NominationPhotoPages(NominationService nominations, NominationPhotoService photos) {
        this.nominations = nominations;
        this.photos = photos;
    }

    @GetMapping("/nominate/{token}/photos")
    String show(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean added,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("added", added);
        return page(token, new FieldErrors(), Map.of(), model, response);
    }

    /**
     * @param then what the button says to do: add what was chosen, or go on when empty
     * @param remove the photo whose button was pressed
     */
    @PostMapping("/nominate/{token}/photos")
    String save(
            @PathVariable String token,
            @RequestParam(name = FIELD, required = false) @Nullable List<MultipartFile> chosen,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String remove,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var there = nominations.nomination(token).orElseThrow(NominationPages::gone);
        var words = words(there.photos(), sent);
        var errors = new FieldErrors();
        var wrong = photos.describe(token, words);
        var files = chosen == null
                ? List.<MultipartFile>of()
                : chosen.stream().filter(NominationPhotoPages::isChosen).toList();
        var refused = add(token, files, request);
        there.photos().stream()
                .filter(photo -> photo.id().toString().equals(remove))
                .forEach(photo -> photos.remove(token, photo.id()));
        if (!refused.isEmpty()) {
            errors.add(FIELD, String.join(" ", refused));
        } else if (then.equals("add") && files.isEmpty()) {
            errors.add(FIELD, "Choose a photo first");
        }
        wrong.forEach((id, sentence) -> errors.add(WORDS + id, sentence));
        if (!errors.isEmpty() && remove.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(token, errors, words, model, response);
        }
        if (files.isEmpty() && remove.isEmpty()) {
            return "redirect:" + NominationPages.after(token, NominationStep.PHOTOS);
        }
        return "redirect:" + NominationPages.address(token, NominationStep.PHOTOS)
                + (remove.isEmpty() ? "?added=true" : "");
    }

    private static Map<UUID, String> words(List<ProposalPhoto> photos, Map<String, String> sent) {
        var words = new LinkedHashMap<UUID, String>();
        photos.forEach(photo -> Optional.ofNullable(sent.get(WORDS + photo.id()))
                .ifPresent(typed -> words.put(photo.id(), typed.strip())));
        return words;
    }

    /** Browsers send a file without a name where none was chosen. */
    private static boolean isChosen(MultipartFile file) {
        return !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    /** Adds what can be added, and says why the rest cannot. */
    private Set<String> add(String token, List<MultipartFile> files, HttpServletRequest request) throws IOException {
        var refused = new LinkedHashSet<String>();
        for (var file : files) {
            if (!adding.take(request.getRemoteAddr())) {
                refused.add("Many photos have come from your network. Add more in an hour, or go on without them.");
                break;
            }
            try (var content = file.getInputStream()) {
                photos.add(
                        token, new Upload(FIELD, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
            } catch (RuleViolation e) {
                refused.add(e.sentence());
            }
        }
        return refused;
    }

    /** More was sent than is read at all: nothing of it is known, so what was there before is shown again. */
    @ExceptionHandler(MultipartException.class)
    String tooMuch(HttpServletRequest request, Model model, HttpServletResponse response) {
        var parts = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var errors = new FieldErrors();
        errors.add(FIELD, TOO_MUCH);
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        return page(String.valueOf(parts.get("token")), errors, Map.of(), model, response);
    }

    private String page(
            String token, FieldErrors errors, Map<UUID, String> words, Model model, HttpServletResponse response) {
        NominationPages.keepNowhere(response);
        model.addAttribute("errors", errors);
        model.addAttribute("nomination", nominations.nomination(token).orElseThrow(NominationPages::gone));
        model.addAttribute("step", NominationStep.PHOTOS);
        model.addAttribute("steps", NominationStep.values());
        model.addAttribute("words", words);
        model.addAttribute("most", NewProposal.MAX_PHOTOS);
        return "nominate/photos";
    }

    @GetMapping("/nominate/{token}/photos/{photo}")
    void photo(
            @PathVariable String token,
            @PathVariable UUID photo,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = photos.thumbnail(token, photo).orElseThrow(NominationPages::gone);
        FileResponse.show(file, Caching.PRIVATE, request, response);
    }

    @GetMapping("/nominate/progress/{token}/photos/{photo}")
    void photoOfProposal(
            @PathVariable String token,
            @PathVariable UUID photo,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = photos.thumbnailOfProposal(token, photo).orElseThrow(NominationPages::gone);
        FileResponse.show(file, Caching.PRIVATE, request, response);
    }
}
