package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.overviews.Figure;
import org.makegood.overviews.Overview;
import org.makegood.shell.Panel;

/** Areas by categories, and what is open in each area now. */
class AreaPanel extends Panel {

    private final Overview overview;
    private final FigureLinks links;

    AreaPanel(Overview overview) {
        super(translate("overviews.area.title"));
        this.overview = overview;
        links = new FigureLinks(overview.question());
        getElement().getClassList().add("areas");
        var table = new FigureTable(translate("overviews.area.table"), translate("overviews.area.one"), columns())
                .group(translate("overviews.area.now"), 2)
                .group(
                        translate(
                                "overviews.area.logged",
                                overview.question().period().words()),
                        overview.categories().size() + 1)
                .wide();
        overview.areas().forEach(of -> table.row(new Span(of.area().name()), row(of)));
        table.total(translate("overviews.area.total"), total());
        var note = new Paragraph(translate("overviews.area.note"));
        note.addClassNames("small", "muted");
        add(table, note);
    }

    private List<String> columns() {
        return Stream.concat(
                        Stream.of(
                                translate("overviews.area.open"),
                                translate("overviews.area.overdue"),
                                translate("overviews.area.all")),
                        overview.categories().stream().map(of -> of.category().name()))
                .toList();
    }

    private Component[] row(Overview.OfArea of) {
        var code = of.area().code();
        var numbers = new ArrayList<Component>();
        numbers.add(links.inArea(of.openNow(), Figure.OPEN_NOW, code, null));
        numbers.add(links.inArea(of.overdueNow(), Figure.OVERDUE_NOW, code, null));
        numbers.add(links.inArea(of.logged(), Figure.LOGGED, code, null));
        overview.categories()
                .forEach(column -> numbers.add(links.inArea(
                        of.logged(column.category()),
                        Figure.LOGGED,
                        code,
                        column.category().code())));
        return numbers.toArray(Component[]::new);
    }

    private Component[] total() {
        var numbers = new ArrayList<Component>();
        numbers.add(links.of(overview.counts().of(Figure.OPEN_NOW), Figure.OPEN_NOW));
        numbers.add(links.of(overview.counts().of(Figure.OVERDUE_NOW), Figure.OVERDUE_NOW));
        numbers.add(links.of(overview.now().logged(), Figure.LOGGED));
        overview.categories()
                .forEach(of -> numbers.add(
                        links.ofCategory(of.now().logged(), of.category().code())));
        return numbers.toArray(Component[]::new);
    }
}
