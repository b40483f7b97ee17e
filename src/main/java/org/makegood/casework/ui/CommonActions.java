package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.shell.Icons;
import org.makegood.shell.Notices;

/** What can be done to a case of any kind, as far as the reader may. */
class CommonActions {

    private final CaseService cases;
    private final CaseView view;
    private final Runnable refresh;

    CommonActions(CaseService cases, CaseView view, Runnable refresh) {
        this.cases = cases;
        this.view = view;
        this.refresh = refresh;
    }

    /** All there is to do, the most natural next step first: what is new wants to be acknowledged before all else. */
    List<CaseAction> with(List<CaseAction> ofTheKind) {
        var actions = new ArrayList<CaseAction>();
        if (view.may(CaseAct.ACKNOWLEDGE)) {
            actions.add(new CaseAction(translate("casework.act.acknowledge"), Icons.MAIL_CHECK, this::acknowledge));
        }
        actions.addAll(ofTheKind);
        aside(actions, CaseAct.ASSIGN, "casework.act.take", Icons.USERS, this::take);
        aside(
                actions,
                CaseAct.ASSIGN,
                "casework.act.assign",
                Icons.USER_PLUS,
                () -> new GiveDialog(cases, view, refresh).open());
        aside(
                actions,
                CaseAct.HAND_OVER,
                "casework.act.hand-over",
                Icons.ARROW_RIGHT_LEFT,
                () -> new HandOverDialog(cases, view, refresh).open());
        aside(
                actions,
                CaseAct.ESCALATE,
                "casework.act.escalate",
                Icons.CHEVRONS_UP,
                () -> new EscalateDialog(cases, view, refresh).open());
        aside(
                actions,
                CaseAct.GIVE_BACK,
                "casework.act.give-back",
                Icons.CHEVRON_DOWN,
                () -> new GiveBackDialog(cases, view, refresh).open());
        return actions;
    }

    private void aside(List<CaseAction> actions, CaseAct act, String key, Icons icon, Runnable run) {
        if (view.may(act)) {
            actions.add(CaseAction.aside(translate(key), icon, run));
        }
    }

    private void acknowledge() {
        cases.acknowledge(view.seen());
        Notices.done(translate("casework.act.acknowledge.done", view.organisation()));
        refresh.run();
    }

    private void take() {
        cases.take(view.seen());
        Notices.done(translate("casework.act.take.done"));
        refresh.run();
    }
}
