package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.identity.Desk;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Sends a case to another desk of the region, with a reason that the partner reads. */
class HandOverDialog extends ActionDialog {

    HandOverDialog(CaseService cases, CaseView view, Runnable refresh) {
        super(
                translate("casework.hand-over.question"),
                translate("casework.hand-over.verb"),
                translate("casework.dialog.leave"));
        var desk = errors().field("desk", new ComboBox<Desk>(translate("casework.hand-over.to")));
        desk.setItems(cases.otherDesks(view.seen().caseId()));
        desk.setItemLabelGenerator(Desk::name);
        var reason = new GuardedArea("reason", translate("casework.hand-over.reason"), CaseService.MAX_REASON, errors())
                .hint(translate("casework.hand-over.reason.hint", view.organisation()));
        text(translate("casework.hand-over.text"));
        fields(desk, reason);
        onAct(() -> {
            if (desk.getValue() == null) {
                throw new RuleViolation("desk", translate("casework.hand-over.missing"));
            }
            cases.handOver(view.seen(), desk.getValue().id(), reason.text(), reason.answers());
            Notices.done(translate("casework.hand-over.done", desk.getValue().name()));
            refresh.run();
        });
    }
}
