package org.makegood.briefings.web;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.BriefingAudience;
import org.makegood.briefings.BriefingRow;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.BriefingView;
import org.makegood.calendar.CalendarEntry;
import org.makegood.calendar.CalendarEntry.State;
import org.makegood.calendar.CalendarFile;
import org.makegood.calendar.CalendarParty;
import org.makegood.identity.Desks;
import org.makegood.kernel.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A briefing as an entry that somebody takes into a calendar, or subscribes to: one entry, whoever takes it (decision 11). */
@Component
class BriefingFiles {

    private final Desks desks;
    private final String baseUrl;
    private final Clock clock;

    BriefingFiles(Desks desks, @Value("${makegood.base-url}") String baseUrl, Clock clock) {
        this.desks = desks;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** For everybody; numbered by the briefing's own changes, so that it never counts more than what a person was told. */
    CalendarEntry entry(BriefingRow row) {
        var desk = desks.desk(row.deskId()).orElseThrow();
        return new CalendarEntry(
                row.id(),
                row.sequence(),
                row.changedAt(),
                row.times().startsAt(),
                row.times().endsAt(),
                row.title(),
                row.place(),
                BriefingSheet.of(row).hours(),
                new CalendarParty(desk.name(), new EmailAddress(desk.mailbox())),
                link(row.slug()),
                state(row.status()));
    }

    /** For who has a place, with the link to join; numbered as the mails to them are. */
    CalendarEntry ownEntry(BriefingView briefing) {
        var link = briefing.onlineLink();
        var hours = BriefingSheet.of(briefing).hours();
        return new CalendarEntry(
                briefing.id(),
                briefing.turn(),
                clock.instant(),
                briefing.times().startsAt(),
                briefing.times().endsAt(),
                briefing.title(),
                briefing.place() == null ? link : briefing.place(),
                link == null ? hours : hours + "\n\n" + link,
                new CalendarParty(briefing.desk(), new EmailAddress(briefing.mailbox())),
                briefing.audience() == BriefingAudience.PUBLIC ? link(briefing.slug()) : null,
                State.CONFIRMED);
    }

    URI link(@Nullable String slug) {
        return URI.create(baseUrl + "/briefings/" + slug);
    }

    private static State state(BriefingStatus status) {
        return switch (status) {
            case SAVE_THE_DATE -> State.TENTATIVE;
            case CANCELLED -> State.CANCELLED;
            case DRAFT, OPEN, FULL, CLOSED, HELD -> State.CONFIRMED;
        };
    }

    static ResponseEntity<byte[]> download(CalendarEntry entry) {
        var file = CalendarFile.publication(entry);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("briefing.ics")
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
