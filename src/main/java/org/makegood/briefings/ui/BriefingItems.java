package org.makegood.briefings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.makegood.briefings.BriefingRow;
import org.makegood.shell.ShortList;

/** Up to a handful of briefings as a short list. */
class BriefingItems extends ShortList {

    /** With when it is. */
    ListItem add(BriefingRow row) {
        return add(link(row), when(row));
    }

    /** With when it is, how it stands, and who holds it. */
    void addWhole(BriefingRow row) {
        add(link(row), when(row), BriefingStatusTag.of(row.status()), new Span(row.desk()));
    }

    private static RouterLink link(BriefingRow row) {
        return BriefingLinks.to(BriefingDetailView.class, row.id(), row.title());
    }

    private static Span when(BriefingRow row) {
        return new Span(BriefingWords.when(row.times()));
    }
}
