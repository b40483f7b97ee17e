package org.makegood.casework;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.HEAD;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.Author;
import org.makegood.casework.conversation.Channel;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.DueSteps;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.Stage;
import org.makegood.casework.status.Statuses;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.makegood.kernel.Reference;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A case: what stands on its page, and what people do to it that all kinds have in common. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
@Transactional(readOnly = true)
public class CaseService {

    public static final int MAX_MESSAGE = 8000;
    public static final int MAX_REASON = 500;

    private static final String NOTHING_WRITTEN = "Write something first";
    private static final String NO_REASON = "Say why, in a sentence";

    private final CaseFiles files;
    private final CasePage page;
    private final MessageRepository messages;
    private final Watchers watchers;
    private final Holdings holdings;
    private final DueSteps dueSteps;
    private final Statuses statuses;
    private final Desks desks;
    private final AreaDirectory areas;
    private final DataGuard guard;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseService(
            CaseFiles files,
            CasePage page,
            MessageRepository messages,
            Watchers watchers,
            Holdings holdings,
            DueSteps dueSteps,
            Statuses statuses,
            Desks desks,
            AreaDirectory areas,
            DataGuard guard,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.page = page;
        this.messages = messages;
        this.watchers = watchers;
        this.holdings = holdings;
        this.dueSteps = dueSteps;
        this.statuses = statuses;
        this.desks = desks;
        this.areas = areas;
        this.guard = guard;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Everything about a case that the signed-in person may see. */
    public CaseView view(UUID caseId) {
        return page.of(files.visible(caseId), currentUser.actor());
    }

    /** The same, found by what people say on the telephone. */
    public CaseView view(String reference) {
        var typed = Reference.parse(reference).orElseThrow(() -> RuleViolation.noSuch("case"));
        return page.of(files.visible(typed), currentUser.actor());
    }

    /** A partner writes to the desk. Whatever they write goes on with a clock that waited for them. */
    @Transactional
    @RolesAllowed(PARTNER)
    public void write(
            UUID caseId,
            UUID appointmentId,
            @NotBlank(message = NOTHING_WRITTEN) @Size(max = MAX_MESSAGE) String text,
            List<GuardAnswer> answers) {
        var file = files.toAddTo(caseId, appointmentId, CaseAct.WRITE);
        guard.check(Map.of("text", text), answers, "case " + file.id());
        files.hear(file, Author.of(currentUser.actor()), text);
    }

    /** Staff answer the partner. The first answer keeps the promise. */
    @Transactional
    @RolesAllowed(STAFF)
    public void answer(
            UUID caseId,
            UUID appointmentId,
            @NotBlank(message = NOTHING_WRITTEN) @Size(max = MAX_MESSAGE) String text,
            List<GuardAnswer> answers) {
        var file = files.toAddTo(caseId, appointmentId, CaseAct.ANSWER);
        acknowledgeBySaying(file);
        add(file, MessageKind.STAFF_ANSWER, text, answers);
        files.tell(file, files.entry(file, TimelineKind.ANSWERED, "Answered"), Turn.Kind.ANSWERED);
        files.save(file, Deed.of("Answered"));
    }

    /** Staff ask the partner something. Until the reply the clock is paused. */
    @Transactional
    @RolesAllowed(STAFF)
    public void ask(
            UUID caseId,
            UUID appointmentId,
            @NotBlank(message = NOTHING_WRITTEN) @Size(max = MAX_MESSAGE) String text,
            List<GuardAnswer> answers) {
        var file = files.toAddTo(caseId, appointmentId, CaseAct.ANSWER);
        acknowledgeBySaying(file);
        add(file, MessageKind.STAFF_QUESTION, text, answers);
        files.tell(
                file, files.entry(file, TimelineKind.ASKED, "Question asked, waiting for a reply"), Turn.Kind.PAUSED);
        files.save(file, Deed.of("Question asked"));
    }

    /** A note that no partner and no compiler ever sees. */
    @Transactional
    @RolesAllowed(STAFF)
    public void note(
            UUID caseId,
            UUID appointmentId,
            @NotBlank(message = NOTHING_WRITTEN) @Size(max = MAX_MESSAGE) String text,
            List<GuardAnswer> answers) {
        var file = files.toAddTo(caseId, appointmentId, CaseAct.NOTE);
        add(file, MessageKind.NOTE, text, answers);
        files.save(file, Deed.of("Note kept"));
    }

    private void add(CaseFile file, MessageKind kind, String text, List<GuardAnswer> answers) {
        guard.check(Map.of("text", text), answers, "case " + file.id());
        file.took(messages.save(
                Message.of(file.id(), kind, Author.of(currentUser.actor()), Channel.PORTAL, text.strip(), clock)));
    }

    private void acknowledgeBySaying(CaseFile file) {
        if (file.stage() == Stage.NEW) {
            file.acknowledgeBySaying(statuses.of(file.kind()).acknowledged());
            files.tell(file, files.entry(file, TimelineKind.ACKNOWLEDGED, "Acknowledged"), Turn.Kind.ACKNOWLEDGED);
        }
    }

    /** Staff tell the partner that it arrived. */
    @Transactional
    @RolesAllowed(STAFF)
    public void acknowledge(Seen seen) {
        var file = files.toChange(seen, CaseAct.ACKNOWLEDGE);
        file.acknowledge(statuses.of(file.kind()).acknowledged());
        files.tell(file, files.entry(file, TimelineKind.ACKNOWLEDGED, "Acknowledged"), Turn.Kind.ACKNOWLEDGED);
        files.save(file, Deed.of("Acknowledged"));
    }

    /** Who the case can be given to: whoever has a post on the desk that holds it. */
    @RolesAllowed(STAFF)
    public List<Person> assignable(UUID caseId) {
        var deskId = files.visible(caseId).deskId();
        return deskId == null ? List.of() : desks.members(deskId, Days.today(clock));
    }

    @Transactional
    @RolesAllowed(STAFF)
    public void assign(Seen seen, UUID personId) {
        var file = files.toChange(seen, CaseAct.ASSIGN);
        var person = assignable(file.id()).stream()
                .filter(member -> member.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("assignee", "Choose somebody who has a post on the desk."));
        assign(file, person.id(), person.name());
        watchers.followForDesk(file.id(), personId, Objects.requireNonNull(file.deskId()));
    }

    /** The signed-in person takes the case on. */
    @Transactional
    @RolesAllowed(STAFF)
    public void take(Seen seen) {
        var file = files.toChange(seen, CaseAct.ASSIGN);
        var actor = currentUser.actor();
        assign(file, actor.personId(), actor.name());
        watchers.follow(file.id(), actor);
    }

    private void assign(CaseFile file, UUID personId, String name) {
        file.assignTo(personId, name);
        files.tell(files.entry(file, TimelineKind.ASSIGNED, "Given to " + name));
        files.save(file, Deed.of("Assigned"));
    }

    /** Desks the case can be sent to: those in force in the region it lies in. */
    @RolesAllowed(STAFF)
    public List<Desk> otherDesks(UUID caseId) {
        var file = files.visible(caseId);
        var region = file.regionCode();
        if (region == null) {
            return List.of();
        }
        var units = Stream.concat(
                        Stream.of(region), areas.unitsBelow(region).stream().map(unit -> unit.code()))
                .toList();
        return desks.desksOf(units, Days.today(clock)).stream()
                .filter(desk -> !desk.id().equals(file.deskId()))
                .toList();
    }

    /** Sends the case to another desk and tells the partner why. */
    @Transactional
    @RolesAllowed(STAFF)
    public void handOver(
            Seen seen,
            UUID deskId,
            @NotBlank(message = NO_REASON) @Size(max = MAX_REASON) String reason,
            List<GuardAnswer> answers) {
        var file = files.toChange(seen, CaseAct.HAND_OVER);
        guard.check(Map.of("reason", reason), answers, "case " + file.id());
        var desk = desks.desk(deskId).orElseThrow(() -> new RuleViolation("desk", "Choose a desk."));
        file.handOverTo(desk);
        holdings.passOn(file.id(), desk, reason.strip());
        files.tell(files.entry(
                file, TimelineKind.HANDED_OVER, "Handed over to %s: %s".formatted(desk.name(), reason.strip())));
        files.save(file, Deed.of("Handed over"));
    }

    /** Takes the case further up. The partner sees that it was done; the reason is for staff. */
    @Transactional
    @RolesAllowed(STAFF)
    public void escalate(
            Seen seen,
            EscalationLevel level,
            @NotBlank(message = NO_REASON) @Size(max = MAX_REASON) String reason,
            List<GuardAnswer> answers) {
        var file = files.toChange(seen, CaseAct.ESCALATE);
        guard.check(Map.of("reason", reason), answers, "case " + file.id());
        file.escalate(level, reason.strip(), clock.instant());
        files.tell(files.entry(
                file, TimelineKind.ESCALATED, "Taken to the " + level.label().toLowerCase(Locale.UK)));
        files.save(file, Deed.of("Escalated"));
    }

    /**
     * Whoever the case was taken to gives it back to its desk, and says why in a note for staff. For a due date that has
     * passed the portal does not take it up again.
     */
    @Transactional
    @RolesAllowed(HEAD)
    public void giveBack(
            Seen seen, @NotBlank(message = NO_REASON) @Size(max = MAX_REASON) String text, List<GuardAnswer> answers) {
        var file = files.toChange(seen, CaseAct.GIVE_BACK);
        add(file, MessageKind.NOTE, text, answers);
        file.giveBack();
        var today = Days.today(clock);
        file.missed(today).ifPresent(due -> dueSteps.takeAll(file.id(), due, today));
        files.tell(files.entry(file, TimelineKind.GIVEN_BACK, "Given back to the desk"));
        files.save(file, Deed.of("Given back"));
    }

    @Transactional
    @RolesAllowed({PARTNER, STAFF})
    public void follow(UUID caseId, UUID appointmentId) {
        var file = files.toAddTo(caseId, appointmentId, CaseAct.FOLLOW);
        watchers.follow(file.id(), currentUser.actor());
    }

    @Transactional
    @RolesAllowed({PARTNER, STAFF})
    public void unfollow(UUID caseId) {
        watchers.unfollow(caseId, currentUser.actor().personId());
    }
}
