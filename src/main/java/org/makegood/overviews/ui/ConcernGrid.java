package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.makegood.kernel.Days;
import org.makegood.overviews.ConcernLine;
import org.makegood.shell.NarrowRows;
import org.makegood.shell.SeverityMark;

/** Concerns, last logged first: the title leads to the case. */
class ConcernGrid extends Grid<ConcernLine> {

    ConcernGrid() {
        addColumn(new ComponentRenderer<>(ConcernGrid::what))
                .setHeader(translate("overviews.behind.one"))
                .setRowHeader(true)
                .setWidth("15rem")
                .setFlexGrow(5);
        addColumn(ConcernLine::category)
                .setHeader(translate("overviews.behind.category"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(line -> new SeverityMark(line.severity())))
                .setHeader(translate("overviews.behind.severity"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        addColumn(ConcernGrid::area)
                .setHeader(translate("overviews.behind.area"))
                .setFlexGrow(2);
        addColumn(ConcernLine::organisation)
                .setHeader(translate("overviews.behind.organisation"))
                .setFlexGrow(3);
        addColumn(line -> Days.written(line.openedOn()))
                .setHeader(translate("overviews.behind.logged"))
                .setFlexGrow(0)
                .setWidth("9.5rem");
        addColumn(ConcernLine::status)
                .setHeader(translate("overviews.behind.status"))
                .setFlexGrow(0)
                .setWidth("8.5rem");
        addColumn(ConcernGrid::days)
                .setHeader(translate("overviews.behind.days"))
                .setFlexGrow(0)
                .setWidth("7.5rem");
        NarrowRows.in(this, new ComponentRenderer<>(ConcernGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div what(ConcernLine line) {
        var reference = new Span(line.reference());
        reference.addClassName("ref");
        var meta = new Span(reference);
        meta.addClassName("meta");
        var what = new Div(new Anchor("cases/" + line.reference(), line.title()), meta);
        what.addClassName("what");
        return what;
    }

    private static String area(ConcernLine line) {
        return line.furtherAreas() == 0
                ? line.area()
                : translate("overviews.behind.further", line.area(), line.furtherAreas());
    }

    private static String days(ConcernLine line) {
        if (line.daysToAnswer() != null) {
            return translate("overviews.behind.days.taken", line.daysToAnswer());
        }
        return line.dueOn() == null ? "" : translate("overviews.behind.due", Days.brief(line.dueOn()));
    }

    private static Div card(ConcernLine line) {
        var what = what(line);
        what.addClassName("wide");
        var card = new Div(
                what,
                new SeverityMark(line.severity()),
                new Span(area(line)),
                new Span(Days.written(line.openedOn())),
                new Span(line.status()));
        card.addClassName("card");
        return card;
    }
}
