package org.makegood.areas.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaService;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.kernel.Days;
import org.makegood.shell.PublicAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is responsible here? As data, for anybody: by postcode or by council, on any day since 2008. */
@RestController
@RequestMapping("/api/v1/areas")
class AreaApi {

    /** Short, because a change takes force at midnight. */
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final AreaService areas;
    private final Clock clock;

    AreaApi(AreaService areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @Bean
    static PublicAddresses areaApiAddresses() {
        return PublicAddresses.of("/api/v1/areas", "/api/v1/areas/*");
    }

    /** All councils by name. */
    @GetMapping
    ResponseEntity<List<AreaDocument.Council>> councils() {
        return fresh(areas.areas().stream().map(AreaDocument.Council::of).toList());
    }

    @GetMapping(params = "council")
    ResponseEntity<AreaDocument> byCouncil(
            @RequestParam String council, @RequestParam(required = false) @Nullable String on) {
        var area = areas.area(council)
                .orElseThrow(
                        () -> problem(
                                HttpStatus.NOT_FOUND,
                                "council-unknown",
                                "There is no such council",
                                "Give the nine-character code of the Office for National Statistics, or the name as in \"lewisham\"."));
        return fresh(AreaDocument.of(null, areas.answer(area.code(), day(on))));
    }

    @GetMapping("/{postcode}")
    ResponseEntity<AreaDocument> byPostcode(
            @PathVariable String postcode, @RequestParam(required = false) @Nullable String on) {
        var day = day(on);
        return switch (areas.locate(postcode)) {
            case PostcodeAnswer.Found found ->
                fresh(AreaDocument.of(
                        found.postcode().value(), areas.answer(found.area().code(), day)));
            case PostcodeAnswer.Malformed _ ->
                throw problem(
                        HttpStatus.BAD_REQUEST,
                        "postcode-malformed",
                        "This is not a full postcode",
                        "Give a full postcode such as SE6 4RU, in any spelling.");
            case PostcodeAnswer.Unknown unknown ->
                throw problem(
                        HttpStatus.NOT_FOUND,
                        "postcode-unknown",
                        "We do not know this postcode",
                        "There is no " + unknown.postcode() + " among the postcodes of England and Wales."
                                + (unknown.borderDistrict()
                                        ? " Its district lies partly in Scotland, which we do not cover."
                                        : ""));
            case PostcodeAnswer.Elsewhere elsewhere -> throw elsewhere(elsewhere);
        };
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return Days.today(clock);
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException _) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "date-malformed",
                    "This is not a date",
                    "Give the day as year, month and day, such as 2026-07-15.");
        }
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CACHE).body(body);
    }

    private static ErrorResponseException elsewhere(PostcodeAnswer.Elsewhere elsewhere) {
        var problem = problem(
                HttpStatus.NOT_FOUND,
                "postcode-elsewhere",
                "This postcode is outside England and Wales",
                elsewhere.postcode() + " is in " + elsewhere.country()
                        + ". Makegood covers the probation service of England and Wales.");
        problem.getBody().setProperty("country", elsewhere.country());
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String type, String title, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:makegood:problem:" + type));
        body.setTitle(title);
        return new ErrorResponseException(status, body, null);
    }
}
