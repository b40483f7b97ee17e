package org.makegood.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.calendar.CalendarEntry;
import org.makegood.calendar.CalendarEntry.State;
import org.makegood.calendar.CalendarFile;
import org.makegood.calendar.CalendarParty;
import org.makegood.casework.CaseCard;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.MailAttachment;
import org.makegood.proposals.ProposalView;
import org.springframework.stereotype.Component;

/** Site visits and days of work, as they stand in the calendar of whoever proposed the project. */
@Component
class ProposalEntries {

    /** A mail carries so many files and no more. */
    private static final int MOST = 20;

    private final Desks desks;
    private final CasePost post;
    private final Clock clock;

    ProposalEntries(Desks desks, CasePost post, Clock clock) {
        this.desks = desks;
        this.post = post;
        this.clock = clock;
    }

    List<MailAttachment> ofVisit(CaseCard card, ProposalView.Visit visit, Reader reader) {
        var end = visit.startsAt().plus(Duration.ofMinutes(visit.minutes()));
        var what = new What(visit.id(), visit.sequence(), visit.startsAt(), end, visit.meetAt(), visit.cancelled());
        return entry(card, "entry.visit", what).map(entry -> file(entry, reader)).stream()
                .map(file -> new MailAttachment(CalendarFile.NAME, file.mediaType(), file.bytes()))
                .toList();
    }

    /** A program acts on one entry in a mail. Several are there to be opened, each in a file of its own. */
    List<MailAttachment> ofSessions(CaseCard card, List<ProposalView.Session> sessions, Reader reader) {
        var files = new ArrayList<MailAttachment>();
        for (var session : sessions.subList(0, Math.min(MOST, sessions.size()))) {
            var what = new What(
                    session.id(),
                    session.sequence(),
                    session.startsAt(),
                    session.endsAt(),
                    session.meetAt(),
                    session.cancelled());
            entry(card, "entry.session", what)
                    .map(entry -> file(entry, reader))
                    .ifPresent(file -> files.add(
                            sessions.size() == 1
                                    ? new MailAttachment(CalendarFile.NAME, file.mediaType(), file.bytes())
                                    : new MailAttachment(
                                            "session-" + (files.size() + 1) + ".ics",
                                            "application/ics",
                                            file.bytes())));
        }
        return files;
    }

    private record What(
            UUID id,
            int sequence,
            Instant start,
            Instant end,
            @Nullable String meetAt,
            boolean cancelled) {}

    /** Nothing while no desk has the case: nobody could be the organiser. */
    private Optional<CalendarEntry> entry(CaseCard card, String title, What what) {
        return Optional.ofNullable(card.deskId())
                .flatMap(desks::desk)
                .map(desk -> new CalendarEntry(
                        what.id(),
                        what.sequence(),
                        clock.instant(),
                        what.start(),
                        what.end(),
                        post.say(card, title),
                        Objects.requireNonNullElse(what.meetAt(), card.title()),
                        post.say(card, "entry.about"),
                        organiser(desk),
                        null,
                        what.cancelled() ? State.CANCELLED : State.CONFIRMED));
    }

    private static CalendarParty organiser(Desk desk) {
        return new CalendarParty(desk.name(), new EmailAddress(desk.mailbox()));
    }

    private static CalendarFile file(CalendarEntry entry, Reader reader) {
        var attendee = new CalendarParty(reader.address().value(), reader.address());
        return entry.isCancelled()
                ? CalendarFile.cancellation(entry, attendee)
                : CalendarFile.invitation(entry, attendee);
    }
}
