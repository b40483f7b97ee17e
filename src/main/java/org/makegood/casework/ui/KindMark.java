package org.makegood.casework.ui;

import com.vaadin.flow.component.html.Span;
import org.makegood.kernel.CaseKind;
import org.makegood.shell.Icons;

/** What kind of case something is, by icon and word. */
final class KindMark {

    private KindMark() {}

    static Span of(CaseKind kind) {
        return of(kind, "");
    }

    /** @param category what it is about; empty where that is not said */
    static Span of(CaseKind kind, String category) {
        var words = category.isEmpty() ? kind.label() : kind.label() + ": " + category;
        var mark = new Span(icon(kind).create(), new Span(words));
        mark.setTitle(words); // where there is no room for all of it
        return mark;
    }

    private static Icons icon(CaseKind kind) {
        return switch (kind) {
            case CONCERN -> Icons.MESSAGE_SQUARE_WARNING;
            case PROPOSAL -> Icons.SHOVEL;
        };
    }
}
