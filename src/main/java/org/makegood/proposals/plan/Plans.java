package org.makegood.proposals.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.casework.Seen;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.Proposal;
import org.makegood.proposals.ProposalView;
import org.springframework.stereotype.Component;

/** What is planned for a proposal: visits to the site before it is decided, sessions after. */
@Component
public class Plans {

    private final SiteVisitRepository visits;
    private final WorkSessionRepository sessions;
    private final Clock clock;

    Plans(SiteVisitRepository visits, WorkSessionRepository sessions, Clock clock) {
        this.visits = visits;
        this.sessions = sessions;
        this.clock = clock;
    }

    SiteVisit visit(Seen seen, UUID visitId) {
        return visits.findById(visitId)
                .filter(found -> found.isOf(seen.caseId()))
                .orElseThrow(() -> RuleViolation.noSuch("visit"));
    }

    WorkSession session(Seen seen, UUID sessionId) {
        return sessions.findById(sessionId)
                .filter(found -> found.isOf(seen.caseId()))
                .orElseThrow(() -> RuleViolation.noSuch("session"));
    }

    /** All visits as they are shown, whatever came of them. */
    public List<ProposalView.Visit> shownVisits(UUID proposalId) {
        return visits.findByProposalIdOrderByStartsAtAscIdAsc(proposalId).stream()
                .map(SiteVisit::shown)
                .toList();
    }

    public List<ProposalView.Session> shownSessions(UUID proposalId) {
        return sessions(proposalId).stream().map(WorkSession::shown).toList();
    }

    public List<WorkSession> sessions(UUID proposalId) {
        return sessions.findByProposalIdOrderByStartsAtAscIdAsc(proposalId);
    }

    void keep(SiteVisit visit) {
        visits.save(visit);
    }

    void keep(List<WorkSession> planned) {
        sessions.saveAll(planned);
    }

    /** Whether the site was looked at and found suitable. */
    public boolean allowWork(UUID proposalId) {
        return visits.findByProposalIdOrderByStartsAtAscIdAsc(proposalId).stream()
                .anyMatch(SiteVisit::allowsWork);
    }

    /** Whatever is still to come does not take place, and whoever has it in a calendar is told. */
    public void cancel(Proposal proposal) {
        visits.findByProposalIdOrderByStartsAtAscIdAsc(proposal.id()).stream()
                .filter(SiteVisit::isPlanned)
                .forEach(visit -> {
                    visit.cancel(clock.instant());
                    visits.save(visit);
                    proposal.visitCancelled(visit.id());
                });
        sessions(proposal.id()).stream().filter(WorkSession::isPlanned).forEach(session -> {
            session.cancel(clock.instant());
            sessions.save(session);
            proposal.sessionCancelled(session.id());
        });
    }
}
