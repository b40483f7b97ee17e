package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Gives a case that was escalated back to its desk. */
class GiveBackDialog extends ActionDialog {

    GiveBackDialog(CaseService cases, CaseView view, Runnable refresh) {
        super(
                translate("casework.give-back.question"),
                translate("casework.give-back.verb"),
                translate("casework.dialog.leave"));
        var reason = new GuardedArea("text", translate("casework.give-back.reason"), CaseService.MAX_REASON, errors())
                .hint(translate("casework.give-back.reason.hint"));
        text(translate("casework.give-back.text"));
        fields(reason);
        onAct(() -> {
            cases.giveBack(view.seen(), reason.text(), reason.answers());
            Notices.done(translate("casework.give-back.done"));
            refresh.run();
        });
    }
}
