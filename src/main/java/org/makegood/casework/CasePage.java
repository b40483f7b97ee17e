package org.makegood.casework;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageCard;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.conversation.TimelineEntry;
import org.makegood.casework.conversation.TimelineRepository;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.Actor;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the page of a case together for one reader, in a fixed number of queries. */
@Component
class CasePage {

    private final MessageRepository messages;
    private final TimelineRepository timeline;
    private final Watchers watchers;
    private final Holdings holdings;
    private final Statuses statuses;
    private final Clocks clocks;
    private final AreaDirectory areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    CasePage(
            MessageRepository messages,
            TimelineRepository timeline,
            Watchers watchers,
            Holdings holdings,
            Statuses statuses,
            Clocks clocks,
            AreaDirectory areas,
            JdbcClient jdbc,
            Clock clock) {
        this.messages = messages;
        this.timeline = timeline;
        this.watchers = watchers;
        this.holdings = holdings;
        this.statuses = statuses;
        this.clocks = clocks;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CaseView of(CaseFile file, Actor reader) {
        var card = file.card(statuses.label(file.kind(), file.status()), List.of());
        var shown = new Shown(reader, file.sharing().attribution());
        var promise = clocks.of(file);
        var today = Days.today(clock);
        var watching = watchers.personIds(file.id());
        return new CaseView(
                new Seen(file.id(), file.version(), reader.appointmentId()),
                card.reference(),
                card.kind(),
                card.title(),
                card.status(),
                card.category(),
                card.severity(),
                card.marking(),
                card.audience(),
                card.attribution(),
                shown.organisation(card.organisation()),
                shown.person(card.reporter()),
                area(card.leadAreaCode()),
                furtherAreas(file.id()),
                card.deskId(),
                card.desk(),
                copyDesks(file.id()),
                card.assigneeId(),
                card.assignee(),
                file.escalation(shown.isForStaff()),
                card.routingHeadline(),
                card.routingReasons(),
                card.openedAt(),
                file.isWaiting(),
                promise.due(today),
                promise.on(today),
                conversation(file.id(), shown),
                timeline(file.id(), shown),
                shown.isForStaff() ? holdings.of(file.id()) : List.of(),
                watching.size(),
                watching.contains(reader.personId()),
                CaseRights.of(reader, file));
    }

    private Area area(String code) {
        return areas.area(code).orElseThrow(() -> new IllegalStateException("No such area: " + code));
    }

    private List<Area> furtherAreas(UUID caseId) {
        return jdbc
                .sql("select area_code from case_area where case_id = :case and not is_lead")
                .param("case", caseId)
                .query((row, _) -> row.getString(1))
                .stream()
                .map(this::area)
                .sorted(comparing(Area::name))
                .toList();
    }

    private List<String> copyDesks(UUID caseId) {
        return jdbc.sql("select desk from case_desk_copy where case_id = :case order by desk")
                .param("case", caseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<CaseView.Entry> conversation(UUID caseId, Shown shown) {
        var found = shown.isForStaff()
                ? messages.findByCaseIdOrderByAtAscIdAsc(caseId)
                : messages.findByCaseIdAndKindNotOrderByAtAscIdAsc(caseId, MessageKind.NOTE);
        return found.stream().map(Message::card).map(shown::entry).toList();
    }

    private List<CaseView.Happening> timeline(UUID caseId, Shown shown) {
        return timeline.findByCaseIdOrderByAtAscIdAsc(caseId).stream()
                .sorted(comparing(TimelineEntry::at).thenComparing(TimelineEntry::kind))
                .map(shown::happening)
                .toList();
    }

    /** What the reporter allowed the reader to know. Partners of the case and staff know who wrote; compilers may not. */
    private record Shown(Actor reader, Attribution attribution) {

        boolean isForStaff() {
            return reader instanceof Actor.Staff;
        }

        private boolean isLimited() {
            return reader instanceof Actor.Compiler;
        }

        String organisation(String name) {
            return isLimited() ? Reporter.quoted(name, attribution) : name;
        }

        @Nullable
        String person(String name) {
            return isLimited() && attribution != Attribution.NAMED ? null : name;
        }

        CaseView.Entry entry(MessageCard message) {
            boolean fromPartner = message.kind() == MessageKind.PARTNER_MESSAGE;
            return new CaseView.Entry(
                    message.id(),
                    message.kind(),
                    fromPartner ? person(message.author()) : message.author(),
                    fromPartner ? organisation(message.actingFor()) : message.actingFor(),
                    message.channel(),
                    message.body(),
                    message.at(),
                    reader.personId().equals(message.authorId()));
        }

        CaseView.Happening happening(TimelineEntry entry) {
            return new CaseView.Happening(
                    entry.kind(),
                    entry.words(),
                    entry.isByPartner() ? organisation(entry.actingFor()) : entry.actingFor(),
                    entry.at());
        }
    }
}
