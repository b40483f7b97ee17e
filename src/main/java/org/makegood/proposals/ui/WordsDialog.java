package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.casework.ui.GuardedArea;
import org.makegood.guard.GuardAnswer;
import org.makegood.proposals.ProposalService;
import org.makegood.shell.ActionDialog;

/** Asks for a few words, and does something with them. */
class WordsDialog extends ActionDialog {

    /** What is done with the words, and with what their writer answered the data guard. */
    @FunctionalInterface
    interface Act {
        void with(String words, List<GuardAnswer> answers);
    }

    private final GuardedArea words;

    /** @param property the name of the words in the command */
    WordsDialog(String question, String verb, String property, String label, Act act) {
        super(question, verb, translate("proposals.case.dialog.leave"));
        words = new GuardedArea(property, label, ProposalService.MAX_WORDS, errors());
        fields(words);
        onAct(() -> act.with(words.text(), words.answers()));
    }

    WordsDialog hint(String sentence) {
        words.hint(sentence);
        return this;
    }
}
