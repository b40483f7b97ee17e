package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.makegood.shell.FactsList;

/** What a person has written in a form, before it is sent: what is missing is called so. */
public class WrittenFacts extends FactsList {

    /** Something that has to be said. */
    public WrittenFacts asked(String label, @Nullable String words) {
        return prose(label, words, translate("casework.form.missing"));
    }

    /** Something that may be left out. */
    public WrittenFacts optional(String label, @Nullable String words) {
        return prose(label, words, translate("casework.form.left-out"));
    }

    private WrittenFacts prose(String label, @Nullable String words, String otherwise) {
        var text = new Span(words == null || words.isBlank() ? otherwise : words.strip());
        text.addClassName("prose");
        fact(label, text);
        return this;
    }
}
