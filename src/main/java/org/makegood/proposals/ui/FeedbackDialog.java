package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.WorkQuality;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** The host says how the work was, and whether the project may be shown. */
class FeedbackDialog extends ActionDialog {

    FeedbackDialog(ProposalService proposals, CaseView view, ProposalView.Offer offer, Runnable refresh) {
        super(
                translate("proposals.case.feedback.question"),
                translate("proposals.case.feedback.verb"),
                translate("proposals.case.dialog.leave"));
        var rating = errors().field(
                        "rating", new RadioButtonGroup<WorkQuality>(translate("proposals.case.feedback.rating")));
        rating.setItems(WorkQuality.values());
        rating.setItemLabelGenerator(WorkQuality::label);
        rating.addClassName("stacked");
        var words = new GuardedArea(
                        "words", translate("proposals.case.feedback.words"), ProposalService.MAX_WORDS, errors())
                .hint(translate("proposals.case.feedback.words.hint"));
        var shown = new Checkbox(translate("proposals.case.feedback.shown"), offer.publicity());
        fields(rating, words, shown);
        onAct(() -> {
            proposals.giveFeedback(view.seen(), rating.getValue(), words.text(), shown.getValue(), words.answers());
            Notices.done(translate("proposals.case.feedback.done"));
            refresh.run();
        });
    }
}
