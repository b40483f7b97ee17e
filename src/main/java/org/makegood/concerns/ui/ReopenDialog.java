package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.concerns.ConcernService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** The partner says that it was not put right. */
class ReopenDialog extends ActionDialog {

    ReopenDialog(ConcernService concerns, CaseView view, Runnable refresh) {
        super(
                translate("concerns.reopen.question"),
                translate("concerns.reopen.verb"),
                translate("concerns.dialog.leave"));
        var reason = new GuardedArea("reason", translate("concerns.reopen.reason"), ConcernService.MAX_WORDS, errors());
        text(translate("concerns.reopen.text"));
        fields(reason);
        onAct(() -> {
            concerns.reopen(view.seen(), reason.text(), reason.answers());
            Notices.done(translate("concerns.reopen.done"));
            refresh.run();
        });
    }
}
