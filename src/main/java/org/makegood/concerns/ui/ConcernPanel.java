package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.CaseAction;
import org.makegood.casework.ui.CasePanel;
import org.makegood.casework.ui.CaseParts;
import org.makegood.casework.ui.MessageEntry;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.ConcernStatus;
import org.makegood.concerns.ConcernView;
import org.makegood.kernel.CaseKind;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;

/** What a concern adds to the page of its case: the partner's words, actions, outcome, and the steps it can take. */
@org.springframework.stereotype.Component
class ConcernPanel implements CasePanel {

    private final ConcernService concerns;

    ConcernPanel(ConcernService concerns) {
        this.concerns = concerns;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CONCERN;
    }

    @Override
    public CaseParts of(CaseView view, Runnable refresh) {
        var concern = concerns.view(view.seen().caseId());
        var rail = new ArrayList<Component>();
        if (concern.resolution() != null) {
            rail.add(new OutcomePanel(concern.resolution()));
        }
        if (!concern.actions().isEmpty() || view.may(CaseAct.WORK)) {
            rail.add(new ActionsPanel(concerns, view, concern.actions(), refresh));
        }
        rail.add(new AboutConcern(concern));
        return new CaseParts(List.of(opening(view, concern)), rail, actions(view, concern, refresh));
    }

    private static Component opening(CaseView view, ConcernView concern) {
        var entry =
                new MessageEntry(view.organisation(), view.reporter(), null, view.openedAt(), concern.whatHappens());
        if (concern.wouldHelp() != null) {
            entry.paragraphs(translate("concerns.case.would-help", concern.wouldHelp()));
        }
        return entry;
    }

    private List<CaseAction> actions(CaseView view, ConcernView concern, Runnable refresh) {
        var actions = new ArrayList<CaseAction>();
        if (view.may(CaseAct.CONFIRM)) {
            confirming(actions, view, concern, refresh);
        }
        if (view.may(CaseAct.WORK)) {
            working(actions, view, concern, refresh);
        }
        return actions;
    }

    private void confirming(List<CaseAction> actions, CaseView view, ConcernView concern, Runnable refresh) {
        if (concern.next().contains(ConcernStatus.CONFIRMED)) {
            actions.add(new CaseAction(translate("concerns.act.confirm"), Icons.BADGE_CHECK, () -> {
                concerns.confirm(view.seen());
                Notices.done(translate("concerns.act.confirm.done"));
                refresh.run();
            }));
        }
        if (concern.next().contains(ConcernStatus.REOPENED)) {
            actions.add(new CaseAction(
                    translate("concerns.act.reopen"),
                    Icons.UNDO_2,
                    () -> new ReopenDialog(concerns, view, refresh).open()));
        }
    }

    private void working(List<CaseAction> actions, CaseView view, ConcernView concern, Runnable refresh) {
        var agree = new CaseAction(
                translate("concerns.act.agree"),
                Icons.LIST_CHECKS,
                () -> new AgreeActionDialog(concerns, view, refresh).open());
        var resolve = new CaseAction(
                translate("concerns.act.resolve"),
                Icons.CHECK,
                () -> new ResolveDialog(concerns, view, refresh).open());
        if (concern.next().contains(ConcernStatus.BEING_LOOKED_INTO)) {
            actions.add(new CaseAction(translate("concerns.act.take-up"), Icons.SEARCH, () -> {
                concerns.takeUp(view.seen());
                Notices.done(translate("concerns.act.take-up.done"));
                refresh.run();
            }));
        }
        if (concern.next().contains(ConcernStatus.ACTION_AGREED)) {
            actions.add(agree);
        }
        if (concern.next().contains(ConcernStatus.RESOLVED)) {
            actions.add(resolve);
        }
    }
}
