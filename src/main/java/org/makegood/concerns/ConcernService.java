package org.makegood.concerns;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A concern on its way: taken up, acted on, resolved by the desk; confirmed or reopened by who raised it. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
@Transactional(readOnly = true)
public class ConcernService {

    public static final int MAX_WORDS = 2000;

    private final ConcernRepository concerns;
    private final ConcernActionRepository actions;
    private final ConcernPage page;
    private final Casework casework;
    private final DataGuard guard;
    private final Clock clock;

    ConcernService(
            ConcernRepository concerns,
            ConcernActionRepository actions,
            ConcernPage page,
            Casework casework,
            DataGuard guard,
            Clock clock) {
        this.concerns = concerns;
        this.actions = actions;
        this.page = page;
        this.casework = casework;
        this.guard = guard;
        this.clock = clock;
    }

    /** What the page of a case shows for a concern. */
    public ConcernView view(UUID concernId) {
        var card = casework.card(concernId);
        return page.of(concerns.of(concernId), card);
    }

    /** Staff begin to look into it. If nobody has the case, it is theirs from now on. */
    @Transactional
    @RolesAllowed(STAFF)
    public void takeUp(Seen seen) {
        casework.takeUp(seen, ConcernStatus.BEING_LOOKED_INTO, Deed.of("Being looked into"));
        concerns.change(seen.caseId(), Concern::takeUp);
    }

    @Transactional
    @RolesAllowed(STAFF)
    public UUID agreeAction(Seen seen, @Valid NewAction form, List<GuardAnswer> answers) {
        guard.check(Map.of("what", form.what(), "owner", form.owner()), answers, "case " + seen.caseId());
        var action = ConcernAction.agree(Ids.next(clock), seen.caseId(), form, Days.today(clock), clock.instant());
        casework.moveOrStay(
                seen,
                CaseAct.WORK,
                ConcernStatus.ACTION_AGREED,
                new Deed("Action agreed: " + action.what(), "Action agreed", "", action.promised()));
        actions.save(action);
        concerns.change(seen.caseId(), concern -> concern.agree(action));
        return action.id();
    }

    /** Says what came of an action. */
    @Transactional
    @RolesAllowed(STAFF)
    public void completeAction(
            Seen seen,
            UUID actionId,
            @NotBlank(message = "Say what came of it") @Size(max = 1000, message = "Use at most 1,000 characters")
                    String result,
            List<GuardAnswer> answers) {
        guard.check(Map.of("result", result), answers, "case " + seen.caseId());
        var action = actions.findById(actionId)
                .filter(found -> found.isOf(seen.caseId()))
                .orElseThrow(() -> RuleViolation.noSuch("action"));
        casework.happened(
                seen,
                CaseAct.WORK,
                new Deed("Done: " + action.what(), "Action completed", action.promised(), "Action done"));
        action.complete(result.strip(), clock.instant());
        actions.save(action);
    }

    /** The desk says how it ended. What it says also stands in the conversation. */
    @Transactional
    @RolesAllowed(STAFF)
    public void resolve(
            Seen seen,
            Outcome outcome,
            @NotBlank(message = "Say what was done, or why nothing can be")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String words,
            List<GuardAnswer> answers) {
        guard.check(Map.of("words", words), answers, "case " + seen.caseId());
        casework.move(
                seen,
                CaseAct.WORK,
                ConcernStatus.RESOLVED,
                new Deed(
                        "Resolved: " + outcome.label().toLowerCase(Locale.UK),
                        "Resolved",
                        "",
                        Concern.outcomeTold(outcome)),
                words.strip());
        concerns.change(seen.caseId(), concern -> concern.resolve(outcome, words.strip(), clock.instant()));
    }

    /** The partner says that it is so. Closes the case. */
    @Transactional
    @RolesAllowed(PARTNER)
    public void confirm(Seen seen) {
        casework.move(seen, CaseAct.CONFIRM, ConcernStatus.CONFIRMED, Deed.of("Confirmed"), null);
        concerns.change(seen.caseId(), concern -> concern.confirm(clock.instant()));
    }

    /** The partner says that it is not so. A second clock begins. */
    @Transactional
    @RolesAllowed(PARTNER)
    public void reopen(
            Seen seen,
            @NotBlank(message = "Say what is still wrong")
                    @Size(max = MAX_WORDS, message = "Use at most 2,000 characters")
                    String reason,
            List<GuardAnswer> answers) {
        guard.check(Map.of("reason", reason), answers, "case " + seen.caseId());
        var outcome = concerns.findById(seen.caseId()).map(Concern::outcomeTold).orElse("");
        casework.move(
                seen,
                CaseAct.CONFIRM,
                ConcernStatus.REOPENED,
                new Deed("Reopened", "Reopened", outcome, ""),
                reason.strip());
        concerns.change(seen.caseId(), Concern::reopen);
    }
}
