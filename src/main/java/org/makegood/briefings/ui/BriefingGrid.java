package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.makegood.briefings.BriefingRow;
import org.makegood.shell.NarrowRows;

/** Briefings by day; the title leads to the briefing. */
class BriefingGrid extends Grid<BriefingRow> {

    BriefingGrid() {
        addColumn(new ComponentRenderer<>(BriefingGrid::what))
                .setHeader(translate("briefings.list.what"))
                .setFlexGrow(5);
        addColumn(row -> BriefingWords.when(row.times()))
                .setHeader(translate("briefings.list.when"))
                .setFlexGrow(3);
        addColumn(row -> row.seats().inWords(row.status()))
                .setHeader(translate("briefings.list.places"))
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(row -> BriefingStatusTag.of(row.status())))
                .setHeader(translate("briefings.list.status"))
                .setFlexGrow(2);
        NarrowRows.in(this, new ComponentRenderer<>(BriefingGrid::card));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div what(BriefingRow row) {
        var where = new Span(BriefingWords.where(row));
        where.addClassName("meta");
        var what = new Div(BriefingLinks.to(BriefingDetailView.class, row.id(), row.title()), where);
        what.addClassName("what");
        return what;
    }

    private static Div card(BriefingRow row) {
        var title = new Div(BriefingLinks.to(BriefingDetailView.class, row.id(), row.title()));
        title.addClassNames("what", "wide");
        var meta = new Div(
                new Span(BriefingWords.when(row.times())), new Span(row.seats().inWords(row.status())));
        meta.addClassName("meta");
        var card = new Div(BriefingStatusTag.of(row.status()), title, meta);
        card.addClassName("card");
        return card;
    }
}
