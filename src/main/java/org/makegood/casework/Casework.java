package org.makegood.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.conversation.Channel;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.drafts.Drafts;
import org.makegood.casework.status.CaseStatus;
import org.makegood.casework.status.Stage;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Desk;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.routing.Route;
import org.makegood.routing.Router;
import org.makegood.routing.RoutingRequest;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the kinds of cases stand on: they open a case here and move it from state to state. Acts for the signed-in person,
 * inside the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Casework {

    private final CaseFiles files;
    private final CaseFileRepository repository;
    private final MessageRepository messages;
    private final Clocks clocks;
    private final References references;
    private final Holdings holdings;
    private final Watchers watchers;
    private final Visitors visitors;
    private final Statuses statuses;
    private final Router router;
    private final Drafts drafts;
    private final NamedParameterJdbcOperations jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Casework(
            CaseFiles files,
            CaseFileRepository repository,
            MessageRepository messages,
            Clocks clocks,
            References references,
            Holdings holdings,
            Watchers watchers,
            Visitors visitors,
            Statuses statuses,
            Router router,
            Drafts drafts,
            NamedParameterJdbcOperations jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.repository = repository;
        this.messages = messages;
        this.clocks = clocks;
        this.references = references;
        this.holdings = holdings;
        this.watchers = watchers;
        this.visitors = visitors;
        this.statuses = statuses;
        this.router = router;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What was made of a draft of the signed-in person that has been sent already. */
    public Optional<Receipt> sentFrom(UUID draftId) {
        return repository
                .findBySentFromAndRaisedByReporterId(
                        draftId, currentUser.actor().personId())
                .map(CaseFile::receipt);
    }

    /**
     * Takes the draft that is being sent, and that decides: whoever takes it is the one who sends, and whoever comes after
     * gets the receipt of the first.
     *
     * @param draftId null where something is sent from a place without drafts
     */
    public Optional<Receipt> sentBefore(@Nullable UUID draftId) {
        return draftId == null || drafts.take(draftId)
                ? Optional.empty()
                : Optional.of(sentFrom(draftId)
                        .orElseThrow(() -> new RuleViolation("This draft is no longer there. Begin anew.")));
    }

    /** Opens a case for the organisation the signed-in partner acts for, and sends it to its desk. */
    public Receipt open(NewCase form) {
        var partner = currentUser.as(Actor.Partner.class);
        var receipt = open(form, new Reporter.Partner(partner));
        watchers.follow(form.id(), partner);
        return receipt;
    }

    /** Opens a case for a visitor, who has confirmed their address, and sends it to its desk. */
    public Receipt open(NewCase form, Reporter.Visitor visitor) {
        var receipt = open(form, (Reporter) visitor);
        visitors.add(form.id(), visitor);
        return receipt;
    }

    private Receipt open(NewCase form, Reporter reporter) {
        var author = Author.of(reporter);
        var started = new Turn(Turn.Kind.STARTED, clock.instant());
        var routes = router.route(requests(form));
        var route = routes.getFirst();
        var desk = route.desk();
        var file =
                CaseFile.open(references.next(), form, reporter, route, desk, clocks.of(form.kind(), List.of(started)));
        files.save(file);
        storeAreas(file.id(), form);
        storeCopies(file, form, routes);
        holdings.begin(file.id(), desk, route.headline());
        files.tell(files.entry(file, TimelineKind.OPENED, form.first().label(), author)
                .turning(Turn.Kind.STARTED));
        files.tell(files.entry(file, TimelineKind.ROUTED, sentTo(desk), author));
        file.opened();
        files.save(file, Deed.of("Opened"), author);
        return file.receipt();
    }

    /** The lead area decides; the desks of further areas may read along, as far as the reporter allows it. */
    private List<RoutingRequest> requests(NewCase form) {
        var further = mayBeCopied(form) ? form.furtherAreaCodes().stream() : Stream.<String>empty();
        return Stream.concat(
                        Stream.of(request(form, form.leadAreaCode(), form.answeringUnit())),
                        further.map(code -> request(form, code, null)))
                .toList();
    }

    private static boolean mayBeCopied(NewCase form) {
        return form.marking() == Marking.OFFICIAL && form.audience().includes(Audience.REGION);
    }

    private RoutingRequest request(NewCase form, String areaCode, @Nullable String unitCode) {
        return new RoutingRequest(
                form.kind(),
                form.serviceLine(),
                areaCode,
                unitCode,
                form.category(),
                form.severity(),
                form.marking(),
                form.audience(),
                Days.today(clock));
    }

    private void storeAreas(UUID caseId, NewCase form) {
        var rows = new ArrayList<SqlParameterSource>();
        rows.add(area(caseId, form.leadAreaCode(), true));
        form.furtherAreaCodes().forEach(code -> rows.add(area(caseId, code, false)));
        jdbc.batchUpdate(
                "insert into case_area (case_id, area_code, is_lead) values (:case, :area, :lead)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource area(UUID caseId, String code, boolean lead) {
        return new MapSqlParameterSource("case", caseId).addValue("area", code).addValue("lead", lead);
    }

    private void storeCopies(CaseFile file, NewCase form, List<Route> routes) {
        if (!mayBeCopied(form)) {
            return;
        }
        var ofLead = routes.getFirst();
        var ofFurther = routes.stream().skip(1).flatMap(route -> Stream.ofNullable(route.desk()));
        var rows = Stream.concat(ofLead.copies().stream(), ofFurther)
                .filter(copy -> !copy.id().equals(file.deskId()))
                .distinct()
                .map(copy -> new MapSqlParameterSource("case", file.id())
                        .addValue("desk", copy.id())
                        .addValue("name", copy.name()))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            jdbc.batchUpdate("insert into case_desk_copy (case_id, desk_id, desk) values (:case, :desk, :name)", rows);
        }
    }

    private static String sentTo(@Nullable Desk desk) {
        return desk == null
                ? "No desk could be found. The head of the region has been told and decides."
                : "Sent to " + desk.name();
    }

    /** Where a case would go, and what would be promised, if it arrived now. */
    public Preview preview(RoutingRequest request) {
        var route = router.route(request);
        var desk = route.desk();
        var promise = clocks.of(request.kind(), List.of(new Turn(Turn.Kind.STARTED, clock.instant())));
        return new Preview(
                desk == null ? null : desk.name(),
                desk == null ? null : desk.telephone(),
                route.prospect(),
                route.reasons(),
                promise.acknowledgeDue(),
                promise.answerDue());
    }

    /**
     * Takes a case on to another state of its kind.
     *
     * @param act what the person must be allowed for this
     * @param said what the person says with it; stands in the conversation. The kind's own event tells of it.
     */
    public void move(Seen seen, CaseAct act, CaseStatus next, Deed deed, @Nullable String said) {
        var file = files.toChange(seen, act);
        move(file, next, deed.words());
        if (said != null) {
            say(file, said);
        }
        files.save(file, deed);
    }

    /** Takes a case on; if nobody has it, the signed-in person has it from now on. */
    public void takeUp(Seen seen, CaseStatus next, Deed deed) {
        var file = files.toChange(seen, CaseAct.WORK);
        move(file, next, deed.words());
        if (file.assigneeId() == null) {
            var actor = currentUser.actor();
            file.assignTo(actor.personId(), actor.name());
            files.tell(files.entry(file, TimelineKind.ASSIGNED, "Given to " + actor.name()));
            watchers.follow(file.id(), actor);
        }
        files.save(file, deed);
    }

    /** Something was done to the case that takes it on, unless it stands there already. */
    public void moveOrStay(Seen seen, CaseAct act, CaseStatus next, Deed deed) {
        var file = files.toChange(seen, act);
        if (file.status().equals(next.name())) {
            files.tell(files.entry(file, TimelineKind.MOVED, deed.words()));
        } else {
            move(file, next, deed.words());
        }
        files.save(file, deed);
    }

    private void move(CaseFile file, CaseStatus next, String words) {
        move(file, next, words, Author.of(currentUser.actor()));
    }

    void move(CaseFile file, CaseStatus next, String words, Author author) {
        var before = file.stage();
        file.moveTo(next, statuses.status(file.kind(), file.status()), clock.instant());
        var entry = files.entry(file, TimelineKind.MOVED, words, author);
        var turn = turn(before, next);
        if (turn == null) {
            files.tell(entry);
        } else {
            files.tell(file, entry, turn);
        }
    }

    private void say(CaseFile file, String text) {
        var actor = currentUser.actor();
        var kind = actor instanceof Actor.Partner ? MessageKind.PARTNER_MESSAGE : MessageKind.STAFF_ANSWER;
        messages.save(Message.of(file.id(), kind, Author.of(actor), Channel.PORTAL, text, clock));
    }

    /** An outcome is an answer, unless the partner took it back; coming back from one begins a new count; going on without a word acknowledges. */
    private static Turn.@Nullable Kind turn(Stage before, CaseStatus next) {
        var after = next.stage();
        if (before.isOpen()) {
            if (next.isWithdrawal()) {
                return Turn.Kind.WITHDRAWN;
            }
            if (next.isAnswer()) {
                return Turn.Kind.ANSWERED;
            }
            return before == Stage.NEW ? Turn.Kind.ACKNOWLEDGED : null;
        }
        return after.isOpen() ? Turn.Kind.STARTED : null;
    }

    /** Something was done to the case that leaves its state as it is. */
    public void happened(Seen seen, CaseAct act, Deed deed) {
        var file = files.toChange(seen, act);
        files.tell(files.entry(file, TimelineKind.MOVED, deed.words()));
        files.save(file, deed);
    }

    /** The card of a case that the signed-in person may see. */
    public CaseCard card(UUID caseId) {
        var file = files.visible(caseId);
        return file.card(statuses.label(file.kind(), file.status()), List.of());
    }
}
