package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.overviews.Overview;
import org.makegood.shell.Panel;
import org.makegood.shell.SeverityMark;

/** How severe the concerns were, and how each kind was answered. */
class SeverityPanel extends Panel {

    SeverityPanel(Overview overview) {
        super(translate("overviews.severity.title"));
        var links = new FigureLinks(overview.question());
        var table = new FigureTable(
                translate("overviews.severity.table"),
                translate("overviews.severity.one"),
                List.of(
                        translate("overviews.column.now"),
                        translate("overviews.column.before"),
                        translate("overviews.column.intime"),
                        translate("overviews.column.median")));
        overview.severities()
                .forEach(of -> table.row(
                        new SeverityMark(of.severity()),
                        links.ofSeverity(of.now().logged(), of.severity()),
                        Words.number(of.before().logged()),
                        Words.share(of.now().answered()),
                        Words.median(of.now().answered().taken())));
        add(table);
    }
}
