package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.makegood.casework.CaseView;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.concerns.ConcernService;
import org.makegood.concerns.Outcome;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.Notices;

/** Says how a concern ended; the partner then confirms or reopens it. */
class ResolveDialog extends ActionDialog {

    ResolveDialog(ConcernService concerns, CaseView view, Runnable refresh) {
        super(
                translate("concerns.resolve.question"),
                translate("concerns.resolve.verb"),
                translate("concerns.dialog.leave"));
        var outcome = errors().field("outcome", new RadioButtonGroup<Outcome>(translate("concerns.resolve.outcome")));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(Outcome::label);
        outcome.addClassName("stacked");
        var words = new GuardedArea("words", translate("concerns.resolve.words"), ConcernService.MAX_WORDS, errors())
                .hint(translate("concerns.resolve.words.hint", view.organisation()));
        fields(outcome, words);
        onAct(() -> {
            if (outcome.getValue() == null) {
                throw new RuleViolation("outcome", translate("concerns.resolve.missing"));
            }
            concerns.resolve(view.seen(), outcome.getValue(), words.text(), words.answers());
            Notices.done(translate("concerns.resolve.done", view.organisation()));
            refresh.run();
        });
    }
}
