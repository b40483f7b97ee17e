package org.makegood.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.shell.ErrorSummary;

/** A text field that the data guard watches. */
public class GuardedArea extends Composite<Div> {

    private final TextArea text;
    private final GuardNotice guard;

    /** @param property the name of the text in the command it is sent with */
    public GuardedArea(String property, String label, int maxLength, ErrorSummary errors) {
        text = errors.field(property, new TextArea(label));
        text.setMaxLength(maxLength);
        text.setMinRows(3);
        text.addClassName("wide");
        guard = new GuardNotice(property, text);
        getContent().addClassName("guarded");
        getContent().add(text, guard);
    }

    public GuardedArea hint(String words) {
        text.setHelperText(words);
        return this;
    }

    public String text() {
        return text.getValue();
    }

    public List<GuardAnswer> answers() {
        return guard.answers();
    }

    void label(String label) {
        text.setLabel(label);
    }

    void clear() {
        text.clear();
    }

    void focus() {
        text.focus();
    }
}
