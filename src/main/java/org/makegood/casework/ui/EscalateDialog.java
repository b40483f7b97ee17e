package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Takes a case further up. */
class EscalateDialog extends ActionDialog {

    EscalateDialog(CaseService cases, CaseView view, Runnable refresh) {
        super(
                translate("casework.escalate.question"),
                translate("casework.escalate.verb"),
                translate("casework.dialog.leave"));
        var level = new RadioButtonGroup<EscalationLevel>(translate("casework.escalate.to"));
        level.setItems(EscalationLevel.values());
        level.setItemLabelGenerator(EscalationLevel::label);
        level.setValue(EscalationLevel.HEAD_OF_UNIT);
        var reason = new GuardedArea("reason", translate("casework.escalate.reason"), CaseService.MAX_REASON, errors())
                .hint(translate("casework.escalate.reason.hint"));
        fields(level, reason);
        onAct(() -> {
            cases.escalate(view.seen(), level.getValue(), reason.text(), reason.answers());
            Notices.done(translate("casework.escalate.done", level.getValue().label()));
            refresh.run();
        });
    }
}
