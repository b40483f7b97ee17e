package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.makegood.casework.CaseView;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.plan.PlanService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Says how many people came to a session, and the hours they gave: numbers, never names. */
class CountDialog extends ActionDialog {

    CountDialog(PlanService plans, CaseView view, ProposalView.Session session, Runnable refresh) {
        super(
                translate("proposals.case.count.question"),
                translate("proposals.case.count.verb"),
                translate("proposals.case.dialog.leave"));
        var attended = errors().field(
                        "attended", new IntegerField(translate("proposals.case.count.attended", session.places())));
        var hours = errors().field("hours", new IntegerField(translate("proposals.case.count.hours")));
        hours.setHelperText(translate("proposals.case.count.hours.hint"));
        var numbers = new Div(attended, hours);
        numbers.addClassName("side-by-side");
        text(Words.when(session));
        fields(numbers);
        onAct(() -> {
            plans.holdSession(view.seen(), session.id(), attended.getValue(), hours.getValue());
            Notices.done(translate("proposals.case.count.done"));
            refresh.run();
        });
    }
}
