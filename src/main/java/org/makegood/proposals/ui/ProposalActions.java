package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.proposals.ProposalStatus.ACCEPTED;
import static org.makegood.proposals.ProposalStatus.ASSESSMENT;
import static org.makegood.proposals.ProposalStatus.COMPLETED;
import static org.makegood.proposals.ProposalStatus.DECLINED;
import static org.makegood.proposals.ProposalStatus.SCHEDULED;
import static org.makegood.proposals.ProposalStatus.UNDER_WAY;
import static org.makegood.proposals.ProposalStatus.WITHDRAWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.CaseAction;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;

/** What the reader can do to a proposal now, the most natural next step first. */
class ProposalActions {

    private final ProposalService proposals;
    private final PlanService plans;
    private final CaseView view;
    private final ProposalView proposal;
    private final Instant now;
    private final Runnable refresh;
    private final List<CaseAction> actions = new ArrayList<>();

    ProposalActions(
            ProposalService proposals,
            PlanService plans,
            CaseView view,
            ProposalView proposal,
            Instant now,
            Runnable refresh) {
        this.proposals = proposals;
        this.plans = plans;
        this.view = view;
        this.proposal = proposal;
        this.now = now;
        this.refresh = refresh;
    }

    List<CaseAction> all() {
        if (view.may(CaseAct.WORK)) {
            work();
        }
        if (view.may(CaseAct.CONFIRM) && proposal.completion() != null && proposal.feedback() == null) {
            add(
                    "proposals.act.feedback",
                    Icons.BADGE_CHECK,
                    () -> new FeedbackDialog(proposals, view, proposal.offer(), refresh));
        }
        if (view.may(CaseAct.WITHDRAW) && goesTo(WITHDRAWN)) {
            add(false, "proposals.act.withdraw", Icons.UNDO_2, this::withdraw);
        }
        return actions;
    }

    private void work() {
        countWhatWas();
        recordWhatWasSeen();
        if (goesTo(ACCEPTED) && isSuitable()) {
            add("proposals.act.accept", Icons.CHECK, this::accept);
        }
        if (goesTo(COMPLETED) && proposal.sessions().stream().noneMatch(ProposalView.Session::isPlanned)) {
            add("proposals.act.complete", Icons.BADGE_CHECK, this::complete);
        }
        if (goesTo(SCHEDULED) || stands(SCHEDULED) || stands(UNDER_WAY)) {
            add(
                    proposal.sessions().stream().noneMatch(ProposalView.Session::isPlanned),
                    "proposals.act.plan",
                    Icons.CALENDAR_PLUS,
                    () -> new SessionsDialog(plans, view, proposal.offer(), refresh));
        }
        if (goesTo(ASSESSMENT) || stands(ASSESSMENT)) {
            add(
                    proposal.visits().stream().noneMatch(ProposalView.Visit::isPlanned),
                    "proposals.act.visit",
                    Icons.MAP_PIN,
                    () -> VisitDialog.toPlan(plans, view, refresh));
        }
        if (goesTo(DECLINED)) {
            add(false, "proposals.act.decline", Icons.X, () -> new DeclineDialog(proposals, view, refresh));
        }
    }

    private void countWhatWas() {
        proposal.sessions().stream()
                .filter(session -> session.isPlanned() && !session.startsAt().isAfter(now))
                .findFirst()
                .ifPresent(session ->
                        add("proposals.act.count", Icons.USERS, () -> new CountDialog(plans, view, session, refresh)));
    }

    private void recordWhatWasSeen() {
        proposal.visits().stream()
                .filter(visit -> visit.isPlanned() && !visit.startsAt().isAfter(now))
                .findFirst()
                .ifPresent(visit -> add(
                        "proposals.act.record",
                        Icons.LIST_CHECKS,
                        () -> new RecordVisitDialog(plans, view, visit, refresh)));
    }

    private boolean isSuitable() {
        return proposal.visits().stream()
                .anyMatch(visit -> visit.result() != null && visit.result().allowsWork());
    }

    private boolean goesTo(ProposalStatus status) {
        return proposal.next().contains(status);
    }

    private boolean stands(ProposalStatus status) {
        return proposal.status() == status;
    }

    private void add(String key, Icons icon, Supplier<ActionDialog> dialog) {
        add(true, key, icon, dialog);
    }

    private void add(boolean next, String key, Icons icon, Supplier<ActionDialog> dialog) {
        actions.add(new CaseAction(translate(key), icon, () -> dialog.get().open(), next));
    }

    private ActionDialog accept() {
        return new WordsDialog(
                        translate("proposals.case.accept.question"),
                        translate("proposals.case.accept.verb"),
                        "words",
                        translate("proposals.case.accept.words"),
                        (words, answers) -> {
                            proposals.accept(view.seen(), words, answers);
                            done(translate("proposals.case.accept.done", view.organisation()));
                        })
                .hint(translate("proposals.case.mailed", view.organisation()));
    }

    private ActionDialog complete() {
        return new WordsDialog(
                        translate("proposals.case.complete.question"),
                        translate("proposals.case.complete.verb"),
                        "words",
                        translate("proposals.case.complete.words"),
                        (words, answers) -> {
                            proposals.complete(view.seen(), words, answers);
                            done(translate("proposals.case.complete.done", view.organisation()));
                        })
                .hint(translate("proposals.case.complete.hint"));
    }

    private ActionDialog withdraw() {
        return new WordsDialog(
                        translate("proposals.case.withdraw.question"),
                        translate("proposals.case.withdraw.verb"),
                        "reason",
                        translate("proposals.case.withdraw.reason"),
                        (reason, answers) -> {
                            proposals.withdraw(view.seen(), reason, answers);
                            done(translate("proposals.case.withdraw.done"));
                        })
                .hint(translate("proposals.case.withdraw.hint"))
                .destroys();
    }

    private void done(String sentence) {
        Notices.done(sentence);
        refresh.run();
    }
}
