package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Says why a project is not taken on: a reason from the list, and words. */
class DeclineDialog extends ActionDialog {

    DeclineDialog(ProposalService proposals, CaseView view, Runnable refresh) {
        super(
                translate("proposals.case.decline.question"),
                translate("proposals.case.decline.verb"),
                translate("proposals.case.dialog.leave"));
        var reason = errors().field("reason", new Select<DeclineReason>());
        reason.setLabel(translate("proposals.case.decline.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(DeclineReason::label);
        var words = new GuardedArea(
                        "words", translate("proposals.case.decline.words"), ProposalService.MAX_WORDS, errors())
                .hint(translate("proposals.case.mailed", view.organisation()));
        fields(reason, words);
        onAct(() -> {
            proposals.decline(view.seen(), reason.getValue(), words.text(), words.answers());
            Notices.done(translate("proposals.case.decline.done", view.organisation()));
            refresh.run();
        });
    }
}
