package org.makegood.briefings.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.PublicBriefingService;
import org.makegood.calendar.CalendarFile;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.AtomFeed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The briefings that are for everybody, to subscribe to: for calendars, and for readers of news. */
@RestController
class BriefingFeeds {

    private static final String NAME = "Makegood: briefings";

    private final PublicBriefingService briefings;
    private final BriefingFiles files;
    private final String baseUrl;
    private final Clock clock;

    BriefingFeeds(
            PublicBriefingService briefings,
            BriefingFiles files,
            @Value("${makegood.base-url}") String baseUrl,
            Clock clock) {
        this.briefings = briefings;
        this.files = files;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GetMapping("/briefings.ics")
    ResponseEntity<byte[]> calendar() {
        var file = CalendarFile.feed(NAME, rows().map(files::entry).toList());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(file.bytes());
    }

    /** One briefing, for whoever wants it in their calendar. */
    @GetMapping("/briefings/{slug}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String slug) {
        BriefingRow row;
        try {
            row = briefings.row(slug);
        } catch (RuleViolation _) {
            throw PageErrors.gone();
        }
        return BriefingFiles.download(files.entry(row));
    }

    @GetMapping(path = "/briefings.atom", produces = AtomFeed.MEDIA_TYPE)
    String news() {
        var entries = rows().map(this::news).toList();
        var updated = entries.stream()
                .map(AtomFeed.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
        return new AtomFeed(baseUrl + "/briefings", NAME, baseUrl + "/briefings", updated, entries).xml();
    }

    private AtomFeed.Entry news(BriefingRow row) {
        var always =
                baseUrl + "/briefings/" + row.id(); // readers of news know it by this, whatever its address becomes
        return new AtomFeed.Entry(
                always, row.title(), files.link(row.slug()).toString(), row.changedAt(), summary(row));
    }

    private Stream<BriefingRow> rows() {
        return List.of(briefings.toCome(), briefings.over()).stream().flatMap(List::stream);
    }

    private static String summary(BriefingRow row) {
        var sheet = BriefingSheet.of(row);
        return sheet.day() + ", " + sheet.hours() + ". " + sheet.state() + ".";
    }
}
