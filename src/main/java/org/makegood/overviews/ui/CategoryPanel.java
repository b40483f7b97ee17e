package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.makegood.overviews.Overview;
import org.makegood.shell.Panel;

/** What the concerns were about: a chart, and the table that says the same. */
class CategoryPanel extends Panel {

    CategoryPanel(Overview overview) {
        super(translate("overviews.category.title"));
        var chart = new CategoryFigure(overview.question().period(), overview.categories());
        if (overview.categories().isEmpty()) {
            add(chart);
            return;
        }
        var pair = new Div(chart, table(overview));
        pair.addClassName("pair");
        add(pair);
    }

    private static FigureTable table(Overview overview) {
        var links = new FigureLinks(overview.question());
        var table = new FigureTable(
                translate("overviews.category.table"),
                translate("overviews.category.one"),
                List.of(
                        translate("overviews.column.now"),
                        translate("overviews.column.before"),
                        translate("overviews.column.median")));
        overview.categories()
                .forEach(of -> table.row(
                        new Span(of.category().name()),
                        links.ofCategory(of.now().logged(), of.category().code()),
                        Words.number(of.before().logged()),
                        Words.median(of.now().answered().taken())));
        return table;
    }
}
