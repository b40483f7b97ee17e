package org.makegood.shell;

import com.vaadin.flow.component.html.Span;

/** A date that qualifies the fact beside it, as a whole sentence: "As at 3 September 2026, 9:12am". */
public class AsAt extends Span {

    public AsAt(String sentence) {
        this(Icons.CALENDAR_CHECK, sentence);
    }

    public AsAt(Icons icon, String sentence) {
        addClassName("asat");
        add(icon.create(), new Span(sentence));
    }
}
