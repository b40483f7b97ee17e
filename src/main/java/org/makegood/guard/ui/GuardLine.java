package org.makegood.guard.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Finding;

/** One finding of the notice: what it looks like, and the two ways to answer; or the answer that was given. */
final class GuardLine extends Div {

    private final Div actions = new Div();

    private GuardLine(Finding finding, String rest) {
        addClassName("guard-line");
        actions.addClassName("actions");
        var sentence = new Paragraph();
        sentence.getElement().appendChild(new Element("mark").setText(finding.found()), Element.createText(rest));
        add(sentence, actions);
    }

    static GuardLine asking(Finding finding, SerializableRunnable takeOut, SerializableConsumer<String> answer) {
        var line = new GuardLine(
                finding,
                finding.explanation().substring(finding.found().length()) + " " + translate("guard.notice.must-not"));
        var remove = line.button("guard.notice.take-out", finding, takeOut);
        var keep = line.button("guard.notice.something-else", finding, () -> line.askWhatItIs(finding, answer));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        line.actions.add(remove, keep);
        return line;
    }

    static GuardLine answered(Finding finding, GuardAnswer answer, SerializableRunnable takeBack) {
        var line = new GuardLine(finding, " " + translate("guard.notice.your-reason", answer.reason()));
        var back = line.button("guard.notice.take-back", finding, takeBack);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        line.actions.add(back);
        return line;
    }

    private Button button(String key, Finding finding, SerializableRunnable action) {
        var button = new Button(translate(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate(key) + ": " + finding.found());
        return button;
    }

    private void askWhatItIs(Finding finding, SerializableConsumer<String> answer) {
        var reason = new TextField(translate("guard.notice.what-is-it", finding.found()));
        reason.setHelperText(translate("guard.notice.what-is-it.hint"));
        reason.setMaxLength(GuardAnswer.MAX_REASON);
        reason.addClassName("wide");
        var keep = button("guard.notice.keep", finding, () -> {
            var words = reason.getValue().strip();
            reason.setErrorMessage(translate("guard.notice.what-is-it.error", GuardAnswer.MIN_REASON));
            reason.setInvalid(words.length() < GuardAnswer.MIN_REASON);
            if (!reason.isInvalid()) {
                answer.accept(words);
            }
        });
        reason.setManualValidation(true);
        actions.removeAll();
        addComponentAtIndex(1, reason);
        actions.add(keep);
        reason.focus();
    }
}
