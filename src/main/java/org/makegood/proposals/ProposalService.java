package org.makegood.proposals;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.makegood.casework.CaseAct;
import org.makegood.casework.Casework;
import org.makegood.casework.Deed;
import org.makegood.casework.Seen;
import org.makegood.guard.DataGuard;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.Plans;
import org.makegood.proposals.plan.WorkSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * A proposal on its way: accepted or declined and completed by the desk, judged by its host, withdrawn by the proposer.
 * Visits and sessions are planned in {@link PlanService}.
 */
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
        return page.of(proposals.of(proposalId), card);
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
        proposals.change(seen.caseId(), proposal -> proposal.accept(words.strip(), clock.instant()));
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
        proposals.change(seen.caseId(), proposal -> {
            plans.cancel(proposal);
            proposal.decline(reason, words.strip(), clock.instant());
        });
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
        proposals.change(
                seen.caseId(),
                proposal -> proposal.complete(
                        all.stream().mapToInt(WorkSession::hoursGiven).sum(),
                        all.stream().mapToInt(WorkSession::attendances).sum(),
                        words.strip(),
                        clock.instant()));
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
        proposals.change(
                seen.caseId(), proposal -> proposal.giveFeedback(rating, words.strip(), mayBeShown, clock.instant()));
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
        proposals.change(seen.caseId(), proposal -> {
            plans.cancel(proposal);
            proposal.withdraw();
        });
    }
}
