package org.makegood.proposals.plan;

import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.makegood.proposals.Proposal;
import org.makegood.proposals.ProposalRepository;
import org.makegood.proposals.ProposalStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What the desk plans for a proposal, and what came of it: visits to the site before it is decided, sessions of work after.
 */
@Service
@Validated
@RolesAllowed(STAFF)
@Transactional
public class PlanService {

    private final ProposalRepository proposals;
    private final Plans plans;
    private final Casework casework;
    private final DataGuard guard;
    private final Clock clock;

    PlanService(ProposalRepository proposals, Plans plans, Casework casework, DataGuard guard, Clock clock) {
        this.proposals = proposals;
        this.plans = plans;
        this.casework = casework;
        this.guard = guard;
        this.clock = clock;
    }

    /** Staff will come and look. The proposer gets the date, with an entry for their calendar. */
    public UUID planVisit(Seen seen, @Valid NewVisit form, List<GuardAnswer> answers) {
        check(form, answers, seen.caseId());
        var at = future("day", form.day(), form.time());
        casework.moveOrStay(
                seen, CaseAct.WORK, ProposalStatus.ASSESSMENT, Deed.of("Site visit planned for " + Days.written(at)));
        var visit = SiteVisit.plan(Ids.next(clock), seen.caseId(), form, at);
        plans.keep(visit);
        proposals.change(seen.caseId(), proposal -> proposal.visitPlanned(visit.id()));
        return visit.id();
    }

    /** The visit takes place at another time, or is met elsewhere. */
    public void moveVisit(Seen seen, UUID visitId, @Valid NewVisit form, List<GuardAnswer> answers) {
        check(form, answers, seen.caseId());
        var visit = plans.visit(seen, visitId);
        var at = future("day", form.day(), form.time());
        casework.happened(seen, CaseAct.WORK, Deed.of("Site visit moved to " + Days.written(at)));
        visit.move(form, at);
        plans.keep(visit);
        proposals.change(seen.caseId(), proposal -> proposal.visitMoved(visitId));
    }

    public void cancelVisit(Seen seen, UUID visitId) {
        var visit = plans.visit(seen, visitId);
        casework.happened(seen, CaseAct.WORK, Deed.of("Site visit cancelled"));
        visit.cancel(clock.instant());
        plans.keep(visit);
        proposals.change(seen.caseId(), proposal -> proposal.visitCancelled(visitId));
    }

    /** What the visit found, line by line. */
    public void recordVisit(Seen seen, UUID visitId, @Valid VisitReport report, List<GuardAnswer> answers) {
        guard.check(Map.of("words", Optional.ofNullable(report.words()).orElse("")), answers, "case " + seen.caseId());
        var visit = plans.visit(seen, visitId);
        casework.happened(
                seen,
                CaseAct.WORK,
                Deed.of("Site visited: " + report.result().label().toLowerCase(Locale.UK)));
        visit.record(report, clock.instant());
        plans.keep(visit);
        proposals.change(seen.caseId(), proposal -> proposal.visitRecorded(visitId));
    }

    /** One or several days on which a group works. The proposer is told of all of them at once. */
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
        proposals.change(seen.caseId(), proposal -> proposal.sessionsPlanned(ids));
        return ids;
    }

    private static String planned(List<LocalDate> days) {
        return days.size() == 1
                ? "Session planned for " + Days.written(days.getFirst())
                : "%d sessions planned, from %s to %s"
                        .formatted(days.size(), Days.written(days.getFirst()), Days.written(days.getLast()));
    }

    public void cancelSession(Seen seen, UUID sessionId) {
        var session = plans.session(seen, sessionId);
        casework.happened(seen, CaseAct.WORK, Deed.of("Session cancelled"));
        session.cancel(clock.instant());
        plans.keep(List.of(session));
        proposals.change(seen.caseId(), proposal -> proposal.sessionCancelled(sessionId));
    }

    /** How many came to a session, and the hours they gave together. The first one begins the work. */
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
        proposals.change(seen.caseId(), Proposal::begin);
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
        if (Days.isTooFar(day, Days.today(clock))) {
            throw new RuleViolation(field, Days.TOO_FAR);
        }
        return at;
    }

    private ProposalStatus status(UUID caseId) {
        return ProposalStatus.valueOf(casework.card(caseId).status().name());
    }
}
