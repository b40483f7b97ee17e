package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.makegood.overviews.Figure;
import org.makegood.overviews.Overview;
import org.makegood.shell.FactsList;
import org.makegood.shell.Panel;

/** What is open and overdue now, whatever the period. */
class NowPanel extends Panel {

    NowPanel(Overview overview) {
        super(translate("overviews.now.title"));
        var links = new FigureLinks(overview.question());
        var whenever = new Span(translate("overviews.now.text"));
        whenever.addClassNames("small", "muted");
        var counts = overview.counts();
        aside(whenever);
        add(new FactsList()
                .fact(translate("overviews.now.open"), links.of(counts.of(Figure.OPEN_NOW), Figure.OPEN_NOW))
                .fact(translate("overviews.now.overdue"), links.of(counts.of(Figure.OVERDUE_NOW), Figure.OVERDUE_NOW)));
    }
}
