package org.makegood.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.shell.ErrorSummary;

/** A field for one line of text that the data guard watches. */
public class GuardedLine extends Composite<Div> {

    private final TextField text;
    private final GuardNotice guard;

    /** @param property the name of the text in the form it is sent with */
    public GuardedLine(String property, String label, int maxLength, ErrorSummary errors) {
        text = errors.field(property, new TextField(label));
        text.setMaxLength(maxLength);
        text.addClassName("wide");
        guard = new GuardNotice(property, text);
        getContent().addClassName("guarded");
        getContent().add(text, guard);
    }

    public GuardedLine hint(String words) {
        text.setHelperText(words);
        return this;
    }

    /** What stands in it to begin with. */
    public GuardedLine with(@Nullable String written) {
        text.setValue(written == null ? "" : written);
        return this;
    }

    public String text() {
        return text.getValue();
    }

    /** What was written, or nothing where it was left out. */
    public @Nullable String textOrNull() {
        return text().isBlank() ? null : text().strip();
    }

    public List<GuardAnswer> answers() {
        return guard.answers();
    }
}
