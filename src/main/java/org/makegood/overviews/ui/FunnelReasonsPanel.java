package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.makegood.overviews.Funnel;
import org.makegood.shell.Panel;

/** Why proposals were declined, the most frequent reason first. */
class FunnelReasonsPanel extends Panel {

    FunnelReasonsPanel(List<Funnel.Reason> reasons) {
        super(translate("overviews.funnel.reasons"));
        if (reasons.isEmpty()) {
            add(new Paragraph(translate("overviews.funnel.reasons.none")));
            return;
        }
        var table = new FigureTable(
                translate("overviews.funnel.reasons.table"),
                translate("overviews.funnel.reasons.one"),
                List.of(translate("overviews.funnel.stages.count")));
        reasons.forEach(reason -> table.row(new Span(reason.label()), Words.number(reason.count())));
        add(table);
    }
}
