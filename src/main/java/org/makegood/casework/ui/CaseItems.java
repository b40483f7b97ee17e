package org.makegood.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.makegood.casework.queue.CaseRow;
import org.makegood.kernel.Days;

/** Up to a handful of cases as a short list: what is owed, or since when it is there. */
class CaseItems extends UnorderedList {

    private CaseItems() {
        addClassNames("todo-list", "plain");
    }

    static CaseItems byDue(List<CaseRow> rows) {
        var items = new CaseItems();
        rows.forEach(row -> items.add(item(row, DueMark.of(row.due()), new Span(row.organisation()))));
        return items;
    }

    static CaseItems byAge(List<CaseRow> rows) {
        var items = new CaseItems();
        rows.forEach(row -> items.add(item(row, new Span(Days.written(row.openedAt())), new Span(row.organisation()))));
        return items;
    }

    private static ListItem item(CaseRow row, Span first, Span second) {
        var link = new RouterLink(
                row.title(), CaseDetailView.class, new RouteParameters(CaseDetailView.REFERENCE, row.reference()));
        link.addClassName("strong");
        var reference = new Span(row.reference());
        reference.addClassName("ref");
        var line = new Div(first, reference, KindMark.of(row.kind()), second);
        line.addClassName("row");
        return new ListItem(link, line);
    }
}
