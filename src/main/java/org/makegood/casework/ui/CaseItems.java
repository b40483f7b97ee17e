package org.makegood.casework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.makegood.casework.queue.CaseRow;
import org.makegood.kernel.Days;
import org.makegood.shell.ShortList;

/** Up to a handful of cases as a short list: what is owed, or since when it is there. */
class CaseItems extends ShortList {

    private CaseItems() {}

    static CaseItems byDue(List<CaseRow> rows) {
        var items = new CaseItems();
        rows.forEach(row -> items.add(row, DueMark.of(row.due())));
        return items;
    }

    static CaseItems byAge(List<CaseRow> rows) {
        var items = new CaseItems();
        rows.forEach(row -> items.add(row, new Span(Days.written(row.openedAt()))));
        return items;
    }

    private void add(CaseRow row, Span first) {
        var reference = new Span(row.reference());
        reference.addClassName("ref");
        add(
                new RouterLink(
                        row.title(),
                        CaseDetailView.class,
                        new RouteParameters(CaseDetailView.REFERENCE, row.reference())),
                first,
                reference,
                KindMark.of(row.kind()),
                new Span(row.organisation()));
    }
}
