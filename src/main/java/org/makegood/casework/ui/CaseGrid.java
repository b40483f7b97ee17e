package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.makegood.casework.CategoryNames;
import org.makegood.casework.queue.CaseRow;
import org.makegood.casework.queue.QueueSort;
import org.makegood.identity.Actor;
import org.makegood.shell.Icons;
import org.makegood.shell.NarrowRows;
import org.makegood.shell.SeverityMark;

/** Cases in rows: what is owed, what it is, where, how it stands, how bad it is, who has it. */
class CaseGrid extends Grid<CaseRow> {

    private final transient CategoryNames categories;
    private final transient Actor reader;
    private boolean filling;

    CaseGrid(CategoryNames categories, Actor reader) {
        this.categories = categories;
        this.reader = reader;
        addColumn(new ComponentRenderer<>(this::cell))
                .setHeader(translate("casework.grid.case"))
                .setKey(key(QueueSort.TITLE))
                .setSortable(true)
                .setWidth("22rem")
                .setFlexGrow(6);
        addColumn(new ComponentRenderer<>(row -> DueMark.of(row.due())))
                .setHeader(translate("casework.grid.due"))
                .setKey(key(QueueSort.DUE))
                .setSortable(true)
                .setFlexGrow(0)
                .setWidth("11.75rem");
        addColumn(CaseGrid::where)
                .setHeader(translate("casework.grid.area"))
                .setFlexGrow(0)
                .setWidth("6.75rem");
        addColumn(new ComponentRenderer<>(this::status))
                .setHeader(translate("casework.grid.status"))
                .setFlexGrow(0)
                .setWidth("11rem");
        addColumn(new ComponentRenderer<>(CaseGrid::severity))
                .setHeader(translate("casework.grid.severity"))
                .setKey(key(QueueSort.SEVERITY))
                .setSortable(true)
                .setFlexGrow(0)
                .setWidth("7rem");
        addColumn(new ComponentRenderer<>(CaseGrid::with))
                .setHeader(translate("casework.grid.with"))
                .setFlexGrow(0)
                .setWidth("6.75rem");
        NarrowRows.in(this, new ComponentRenderer<>(this::card));
        setPartNameGenerator(row -> DueMark.isLate(row.due()) ? "overdue" : null);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
    }

    private static String key(QueueSort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    /** Calls back when the person sorts by a column's head. */
    void onSort(BiConsumer<QueueSort, Boolean> sorted) {
        addSortListener(event -> {
            if (!filling) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sorted.accept(
                                        QueueSort.valueOf(
                                                order.getSorted().getKey().toUpperCase(Locale.ROOT)),
                                        order.getDirection() == SortDirection.DESCENDING),
                                () -> sorted.accept(QueueSort.DUE, false));
            }
        });
    }

    void showSort(QueueSort sort, boolean descending) {
        var column = getColumnByKey(key(sort));
        filling = true;
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
        filling = false;
    }

    private Div cell(CaseRow row) {
        var cell = what(row);
        cell.addClassName("two-lines");
        return cell;
    }

    private Div what(CaseRow row) {
        var link = new RouterLink(
                row.title(), CaseDetailView.class, new RouteParameters(CaseDetailView.REFERENCE, row.reference()));
        var reference = new Span(row.reference());
        reference.addClassName("ref");
        var organisation = new Span(row.organisation());
        organisation.setTitle(row.organisation());
        var kind = KindMark.of(row.kind(), categories.name(row.category()));
        var meta = new Div(reference, kind, organisation);
        meta.addClassName("meta");
        if (row.escalation() != null) {
            meta.add(new Span(
                    Icons.CHEVRONS_UP.create(), new Span(row.escalation().label())));
        }
        var what = new Div(link, meta);
        what.addClassName("what");
        return what;
    }

    private static String where(CaseRow row) {
        return row.furtherAreas() == 0
                ? row.area()
                : translate("casework.grid.further", row.area(), row.furtherAreas());
    }

    private Component status(CaseRow row) {
        return CaseStatusTag.of(row.status(), row.waiting(), reader);
    }

    private static Component severity(CaseRow row) {
        return row.severity() == null ? new Span("\u2013") : new SeverityMark(row.severity());
    }

    private static Component with(CaseRow row) {
        var with = new Span(row.assignee() == null ? translate("casework.grid.nobody") : row.assignee());
        with.setClassName("strong", row.assignee() == null);
        return with;
    }

    private Div card(CaseRow row) {
        var facts = new Div(DueMark.of(row.due()), status(row), severity(row), new Span(where(row)));
        facts.addClassName("meta");
        var card = what(row);
        card.add(facts);
        return card;
    }
}
