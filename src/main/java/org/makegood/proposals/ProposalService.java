package org.makegood.proposals;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.CaseAct;
import org.makegood.casework.Casework;
import org.makegood.casework.Deed;
import org.makegood.casework.Seen;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A proposal on its way: visited, accepted or declined, scheduled, carried out by the desk; withdrawn by the proposer. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
@Transactional(readOnly = true)
public class ProposalService {

    public static final int MAX_WORDS = 2000;

    private final ProposalRepository proposals;
    private final Plans plans;
    private final ProposalPage page;
    private final Casework casework;
    private final DataGuard guard;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            Plans plans,
            ProposalPage page,
            Casework casework,
            DataGuard guard,
            Clock clock) {
        this.proposals = proposals;
        this.plans = plans;
        this.page = page;
        this.casework = casework;
        this.guard = guard;
        this.clock = clock;
    }

    /** What the page of a case shows for a proposal. */
    public ProposalView view(UUID proposalId) {
        var card = casework.card(proposalId);
        return page.of(proposal(proposalId), card);
    }

    /** Staff will come and look. The proposer gets the date, with an entry for their calendar. */
    @Transactional
    @RolesAllowed(STAFF)
    public UUID planVisit(Seen seen, @Valid NewVisit form, List<GuardAnswer> answers) {
        check(form, answers, seen.caseId());
        var proposal = proposal(seen.caseId());
        var at = future("day", form.day(), form.time());
        casework.moveOrStay(
                seen, CaseAct.WORK, ProposalStatus.ASSESSMENT, Deed.of("Site visit planned for " + Days.written(at)));
        var visit = SiteVisit.plan(Ids.next(clock), seen.caseId(), form, at);
        plans.keep(visit);
        proposal.visitPlanned(visit.id());
        proposals.saveAndFlush(proposal);
        return visit.id();
    }

    /** The visit takes place at another time, or is met elsewhere. */
    @Transactional
    @RolesAllowed(STAFF)
    public void moveVisit(Seen seen, UUID visitId, @Valid NewVisit form, List<GuardAnswer> answers) {
        check(form, answers, seen.caseId());
        var visit = plans.visit(seen, visitId);
        var at = future("day", form.day(), form.time());
        casework.happened(seen, CaseAct.WORK, Deed.of("Site visit moved to " + Days.written(at)));
        visit.move(form, at);
        plans.keep(visit);
        var proposal = proposal(seen.caseId());
        proposal.visitMoved(visitId);
        proposals.saveAndFlush(proposal);
    }

    @Transactional
    @RolesAllowed(STAFF)
    public void cancelVisit(Seen seen, UUID visitId) {
        var visit = plans.visit(seen, visitId);
        casework.happened(seen, CaseAct.WORK, Deed.of("Site visit cancelled"));
        visit.cancel(clock.instant());
        plans.keep(visit);
        var proposal = proposal(seen.caseId());
        proposal.visitCancelled(visitId);
        proposals.saveAndFlush(proposal);
    }

    /** What the visit found, line by line. */
    @Transactional
    @RolesAllowed(STAFF)
    public void recordVisit(Seen seen, UUID visitId, @Valid VisitReport report, List<GuardAnswer> answers) {
        guard.check(Map.of("words", Optional.ofNullable(report.words()).orElse("")), answers, "case " + seen.caseId());
        var visit = plans.visit(seen, visitId);
        casework.happened(
                seen,
                CaseAct.WORK,
                Deed.of("Site visited: " + report.result().label().toLowerCase(Locale.UK)));
        visit.record(report, clock.instant());
        plans.keep(visit);
        var proposal = proposal(seen.caseId());
        proposal.visitRecorded(visitId);
        proposals.saveAndFlush(proposal);
    }

    /** The project is taken on. Only after a visit that found the site suitable. */
    @Transactional
    @RolesAllowed(STAFF)
    public void accept(
            Seen seen,
            @NotBlank(message = "Say what happens next")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String words,
            List<GuardAnswer> answers) {
        guard.check(Map.of("words", words), answers, "case " + seen.caseId());
        if (!plans.allowWork(seen.caseId())) {
            throw new RuleViolation("Record a site visit that found the site suitable first: nobody is sent to a place"
                    + " that has not been looked at.");
        }
        casework.move(seen, CaseAct.WORK, ProposalStatus.ACCEPTED, Deed.of("Accepted"), words.strip());
        var proposal = proposal(seen.caseId());
        proposal.accept(words.strip(), clock.instant());
        proposals.saveAndFlush(proposal);
    }

    @Transactional
    @RolesAllowed(STAFF)
    public void decline(
            Seen seen,
            @NotNull(message = "Choose the reason") DeclineReason reason,
            @NotBlank(message = "Say why, so that the proposer understands it")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String words,
            List<GuardAnswer> answers) {
        guard.check(Map.of("words", words), answers, "case " + seen.caseId());
        casework.move(
                seen,
                CaseAct.WORK,
                ProposalStatus.DECLINED,
                Deed.of("Declined: " + reason.label().toLowerCase(Locale.UK)),
                words.strip());
        var proposal = proposal(seen.caseId());
        plans.cancel(proposal);
        proposal.decline(reason, words.strip(), clock.instant());
        proposals.saveAndFlush(proposal);
    }

    /** One or several days on which a group works. The proposer is told of all of them at once. */
    @Transactional
    @RolesAllowed(STAFF)
    public List<UUID> planSessions(Seen seen, @Valid NewSessions form, List<GuardAnswer> answers) {
        guard.check(Map.of("meetAt", Optional.ofNullable(form.meetAt()).orElse("")), answers, "case " + seen.caseId());
        var planned = form.days().stream()
                .map(day -> WorkSession.plan(
                        Ids.next(clock),
                        seen.caseId(),
                        form,
                        future("day", day, form.from()),
                        Days.instant(day, form.until())))
                .toList();
        var deed = Deed.of(planned(form.days()));
        if (status(seen.caseId()) == ProposalStatus.UNDER_WAY) {
            casework.happened(seen, CaseAct.WORK, deed);
        } else {
            casework.moveOrStay(seen, CaseAct.WORK, ProposalStatus.SCHEDULED, deed);
        }
        plans.keep(planned);
        var ids = planned.stream().map(WorkSession::id).toList();
        var proposal = proposal(seen.caseId());
        proposal.sessionsPlanned(ids);
        proposals.saveAndFlush(proposal);
        return ids;
    }

    private static String planned(List<LocalDate> days) {
        return days.size() == 1
                ? "Session planned for " + Days.written(days.getFirst())
                : "%d sessions planned, from %s to %s"
                        .formatted(days.size(), Days.written(days.getFirst()), Days.written(days.getLast()));
    }

    @Transactional
    @RolesAllowed(STAFF)
    public void cancelSession(Seen seen, UUID sessionId) {
        var session = plans.session(seen, sessionId);
        casework.happened(seen, CaseAct.WORK, Deed.of("Session cancelled"));
        session.cancel(clock.instant());
        plans.keep(List.of(session));
        var proposal = proposal(seen.caseId());
        proposal.sessionCancelled(sessionId);
        proposals.saveAndFlush(proposal);
    }

    /** How many came to a session, and the hours they gave together. The first one begins the work. */
    @Transactional
    @RolesAllowed(STAFF)
    public void holdSession(
            Seen seen,
            UUID sessionId,
            @NotNull(message = "Say how many came") @Min(value = 0, message = "Give 0 or more") Integer attended,
            @NotNull(message = "Say how many hours they gave together") @Min(value = 0, message = "Give 0 or more")
                    Integer hours) {
        var session = plans.session(seen, sessionId);
        session.hold(attended, hours, clock.instant());
        var deed = Deed.of("%d people worked for %d hours together".formatted(attended, hours));
        casework.moveOrStay(seen, CaseAct.WORK, ProposalStatus.UNDER_WAY, deed);
        plans.keep(List.of(session));
        var proposal = proposal(seen.caseId());
        proposal.begin();
        proposals.saveAndFlush(proposal);
    }

    /** The work is done: hours and attendances are summed over the sessions. */
    @Transactional
    @RolesAllowed(STAFF)
    public void complete(
            Seen seen,
            @NotBlank(message = "Say in a few words what was done")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String words,
            List<GuardAnswer> answers) {
        guard.check(Map.of("words", words), answers, "case " + seen.caseId());
        var all = plans.sessions(seen.caseId());
        if (all.stream().anyMatch(WorkSession::isPlanned)) {
            throw new RuleViolation("There are sessions that are neither counted nor cancelled. Deal with them first.");
        }
        casework.move(seen, CaseAct.WORK, ProposalStatus.COMPLETED, Deed.of("Completed"), words.strip());
        var proposal = proposal(seen.caseId());
        proposal.complete(
                all.stream().mapToInt(WorkSession::hoursGiven).sum(),
                all.stream().mapToInt(WorkSession::attendances).sum(),
                words.strip(),
                clock.instant());
        proposals.saveAndFlush(proposal);
    }

    /** The host says how the work was, and whether it may be shown. */
    @Transactional
    @RolesAllowed(PARTNER)
    public void giveFeedback(
            Seen seen,
            @NotNull(message = "Say how the work was") WorkQuality rating,
            @Size(max = MAX_WORDS, message = "Use at most 2,000 characters") String words,
            boolean mayBeShown,
            List<GuardAnswer> answers) {
        guard.check(Map.of("words", words), answers, "case " + seen.caseId());
        casework.happened(seen, CaseAct.CONFIRM, Deed.of("The host gave feedback"));
        var proposal = proposal(seen.caseId());
        proposal.giveFeedback(rating, words.strip(), mayBeShown, clock.instant());
        proposals.saveAndFlush(proposal);
    }

    /** The proposer takes it back. What is planned is cancelled. */
    @Transactional
    @RolesAllowed(PARTNER)
    public void withdraw(
            Seen seen,
            @NotBlank(message = "Say why, in a sentence")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String reason,
            List<GuardAnswer> answers) {
        guard.check(Map.of("reason", reason), answers, "case " + seen.caseId());
        casework.move(seen, CaseAct.WITHDRAW, ProposalStatus.WITHDRAWN, Deed.of("Withdrawn"), reason.strip());
        var proposal = proposal(seen.caseId());
        plans.cancel(proposal);
        proposal.withdraw();
        proposals.saveAndFlush(proposal);
    }

    private void check(NewVisit form, List<GuardAnswer> answers, UUID caseId) {
        guard.check(
                Map.of(
                        "visitor", form.visitor(),
                        "meetAt", Optional.ofNullable(form.meetAt()).orElse("")),
                answers,
                "case " + caseId);
    }

    private Instant future(String field, LocalDate day, LocalTime time) {
        var at = Days.instant(day, time);
        if (at.isBefore(clock.instant())) {
            throw new RuleViolation(field, "Choose a time that has not passed.");
        }
        return at;
    }

    private ProposalStatus status(UUID caseId) {
        return ProposalStatus.valueOf(casework.card(caseId).status().name());
    }

    private Proposal proposal(UUID id) {
        return proposals.findById(id).orElseThrow(() -> RuleViolation.noSuch("proposal"));
    }
}
