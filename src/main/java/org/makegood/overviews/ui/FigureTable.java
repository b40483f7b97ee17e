package org.makegood.overviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A table of figures: the first column names the row, all others are numbers. */
class FigureTable extends Composite<Div> {

    private static final AtomicLong IDS = new AtomicLong();

    private final NativeTable table = new NativeTable();
    private final String captionId = "figures-" + IDS.incrementAndGet();

    FigureTable(String caption, String first, List<String> columns) {
        table.setCaptionText(caption);
        table.getCaption().setId(captionId);
        table.addClassNames("table", "dense");
        var row = new NativeTableRow();
        row.add(head("col", new Span(first)));
        columns.forEach(column -> row.add(number(head("col", new Span(column)))));
        table.getHead().addRows(row);
        getContent().addClassName("scroll");
        getContent().add(table);
    }

    /** A line above the heads that says what belongs together. */
    FigureTable group(String words, int columns) {
        var heads = table.getHead();
        if (heads.getRowCount() == 1) {
            heads.insertRow(0).add(new NativeTableCell());
        }
        var head = head("colgroup", new Span(words));
        head.getElement().setAttribute("colspan", String.valueOf(columns));
        head.addClassName("grp");
        heads.getRows().getFirst().add(head);
        return this;
    }

    FigureTable row(Component name, Component... numbers) {
        table.getBody().addRows(cells(name, numbers));
        return this;
    }

    FigureTable total(String name, Component... numbers) {
        table.getFoot().addRows(cells(new Span(name), numbers));
        return this;
    }

    /** Wider than the page: scrolls by itself, also with the keyboard. */
    FigureTable wide() {
        getContent().addClassName("wide");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", captionId)
                .setAttribute("tabindex", "0");
        return this;
    }

    private static NativeTableRow cells(Component name, Component... numbers) {
        var row = new NativeTableRow();
        row.add(head("row", name));
        for (var number : numbers) {
            var cell = new NativeTableCell();
            cell.add(number);
            row.add(number(cell));
        }
        return row;
    }

    private static NativeTableHeaderCell head(String scope, Component content) {
        var head = new NativeTableHeaderCell();
        head.add(content);
        head.getElement().setAttribute("scope", scope);
        return head;
    }

    private static <C extends Component> C number(C cell) {
        cell.addClassName("num");
        return cell;
    }
}
