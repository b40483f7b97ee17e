package org.makegood.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks for what an act needs, and does it: "Send 2 cases to another desk?" with "Send 2 cases" and "Keep them here". A
 * rule that says no leaves it open, with the sentence in its {@link ErrorSummary} and all that was typed.
 */
public class ActionDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div(errors);
    private final Button act;

    private Supplier<List<ErrorSummary.Problem>> check = List::of;
    private Runnable action = () -> {};

    /**
     * @param question the title, as a question
     * @param verb repeats the verb and the number
     * @param keepWords says what stays as it is
     */
    protected ActionDialog(String question, String verb, String keepWords) {
        setHeaderTitle(question);
        addClassName("mg-dialog");
        setWidth("30rem");
        content.addClassName("dialog-content");
        add(content);
        act = new Button(verb, _ -> act());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        var keep = new Button(keepWords, _ -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(act, keep);
    }

    /** @param action what is done; the dialog closes when it returns, and stays open when a rule says no */
    public ActionDialog(String question, String verb, String keepWords, Runnable action) {
        this(question, verb, keepWords);
        onAct(action);
    }

    protected final void onAct(Runnable what) {
        action = what;
    }

    /** Asked before the act: what it finds missing is shown, all of it at once, and nothing is done. */
    protected final void onCheck(Supplier<List<ErrorSummary.Problem>> what) {
        check = what;
    }

    private void act() {
        try {
            errors.show(check.get());
            if (!errors.isVisible()) {
                action.run();
                close();
            }
        } finally {
            act.setEnabled(true);
        }
    }

    /** What will happen, in a sentence or two above the fields. */
    public ActionDialog text(String sentence) {
        content.add(new Paragraph(sentence));
        return this;
    }

    /** Adds fields. Register them with {@link #errors()} to have a rule's sentence shown beside them. */
    public ActionDialog fields(Component... fields) {
        content.add(fields);
        return this;
    }

    public ErrorSummary errors() {
        return errors;
    }

    /** What is destroyed cannot be brought back: the button turns red, and the dialog is announced as a warning. */
    public ActionDialog destroys() {
        act.addThemeVariants(ButtonVariant.ERROR);
        setRole("alertdialog");
        return this;
    }
}
