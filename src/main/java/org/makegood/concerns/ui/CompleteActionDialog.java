package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.ConcernView.Action;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Says what came of an action. */
class CompleteActionDialog extends ActionDialog {

    CompleteActionDialog(ConcernService concerns, CaseView view, Action action, Runnable refresh) {
        super(
                translate("concerns.complete.question"),
                translate("concerns.complete.verb"),
                translate("concerns.dialog.leave"));
        var result = new GuardedArea("result", translate("concerns.complete.result"), 1000, errors());
        text(action.what());
        fields(result);
        onAct(() -> {
            concerns.completeAction(view.seen(), action.id(), result.text(), result.answers());
            Notices.done(translate("concerns.complete.done"));
            refresh.run();
        });
    }
}
