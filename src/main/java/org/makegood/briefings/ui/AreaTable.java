package org.makegood.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A table with one row for each area, that scrolls by itself where it is wider than the page. */
class AreaTable extends Composite<Div> {

    private static final AtomicLong IDS = new AtomicLong();

    private final List<NativeTableHeaderCell> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    AreaTable(String caption, String... heads) {
        table.setCaptionText(caption);
        table.getCaption().setId("by-area-" + IDS.incrementAndGet());
        table.addClassNames("table", "dense");
        var row = new NativeTableRow();
        for (var head : heads) {
            columns.add(head("col", head));
        }
        columns.forEach(row::add);
        table.getHead().addRows(row);
        getContent().addClassName("scroll");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", table.getCaption().getId().orElseThrow())
                .setAttribute("tabindex", "0");
        getContent().add(table);
    }

    void row(String area, Object... cells) {
        table.getBody().addRows(of(area, cells));
    }

    void total(String name, Object... cells) {
        table.getFoot().addRows(of(name, cells));
    }

    private NativeTableRow of(String area, Object... cells) {
        var row = new NativeTableRow();
        row.add(head("row", area));
        for (int column = 0; column < cells.length; column++) {
            var content = cells[column];
            var cell = new NativeTableCell();
            cell.add(content instanceof Component component ? component : new Span(String.valueOf(content)));
            if (content instanceof Number) {
                cell.addClassName("num");
                columns.get(column + 1).addClassName("num");
            }
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell head(String scope, String words) {
        var head = new NativeTableHeaderCell();
        head.add(new Span(words));
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
