package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.makegood.overviews.Figure;
import org.makegood.overviews.Overview;
import org.makegood.overviews.Timeliness;
import org.makegood.shell.Panel;

/** How long it took to acknowledge and to answer. */
class TakenPanel extends Panel {

    private final Overview overview;
    private final FigureTable table = new FigureTable(
            translate("overviews.taken.table"),
            translate("overviews.taken.one"),
            List.of(
                    translate("overviews.taken.median"),
                    translate("overviews.column.before"),
                    translate("overviews.taken.intime"),
                    translate("overviews.taken.late"),
                    translate("overviews.taken.notyet")));

    TakenPanel(Overview overview) {
        super(translate("overviews.taken.title"));
        this.overview = overview;
        row(
                translate("overviews.taken.acknowledge"),
                overview.now().acknowledged(),
                overview.before().acknowledged(),
                Figure.ACKNOWLEDGED_LATE);
        row(
                translate("overviews.taken.answer"),
                overview.now().answered(),
                overview.before().answered(),
                Figure.ANSWERED_LATE);
        add(table);
    }

    private void row(String step, Timeliness now, Timeliness before, Figure late) {
        table.row(
                new Span(step),
                Words.median(now.taken()),
                Words.median(before.taken()),
                Words.number(now.inTime()),
                new FigureLinks(overview.question()).of(now.late(), late),
                Words.number(overview.now().logged() - now.decided()));
    }
}
