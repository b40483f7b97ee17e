package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextField;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.NewAction;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.Notices;

/** Agrees that somebody does something by a day. */
class AgreeActionDialog extends ActionDialog {

    AgreeActionDialog(ConcernService concerns, CaseView view, Runnable refresh) {
        super(
                translate("concerns.agree.question"),
                translate("concerns.agree.verb"),
                translate("concerns.dialog.leave"));
        var what = new GuardedArea("what", translate("concerns.agree.what"), 300, errors());
        var owner = errors().field("owner", new TextField(translate("concerns.agree.owner")));
        owner.setHelperText(translate("concerns.agree.owner.hint"));
        owner.setMaxLength(120);
        var due = errors().field("dueOn", EnglishDates.picker(translate("concerns.agree.due")));
        fields(what, owner, due);
        onAct(() -> {
            if (due.getValue() == null) {
                throw new RuleViolation("dueOn", translate("concerns.agree.due.missing"));
            }
            concerns.agreeAction(
                    view.seen(), new NewAction(what.text(), owner.getValue(), null, due.getValue()), what.answers());
            Notices.done(translate("concerns.agree.done"));
            refresh.run();
        });
    }
}
