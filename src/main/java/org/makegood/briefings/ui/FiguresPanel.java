package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.ToIntFunction;
import org.makegood.briefings.attendance.AreaFigures;
import org.makegood.shell.Panel;

/** Who was invited, who answered and who came, by area: numbers only. */
class FiguresPanel extends Panel {

    FiguresPanel(List<AreaFigures> figures) {
        super(translate("briefings.figures.title"));
        if (figures.isEmpty()) {
            add(new Paragraph(translate("briefings.figures.none")));
            return;
        }
        var table = new AreaTable(
                translate("briefings.figures.caption"),
                translate("briefings.figures.area"),
                translate("briefings.figures.invited"),
                translate("briefings.figures.answered"),
                translate("briefings.figures.accepted"),
                translate("briefings.figures.waiting"),
                translate("briefings.figures.came"));
        figures.forEach(
                of -> table.row(of.area(), of.invited(), of.answered(), of.accepted(), of.waiting(), of.came()));
        table.total(
                translate("briefings.figures.all"),
                sum(figures, AreaFigures::invited),
                sum(figures, AreaFigures::answered),
                sum(figures, AreaFigures::accepted),
                sum(figures, AreaFigures::waiting),
                sum(figures, AreaFigures::came));
        add(table);
    }

    private static int sum(List<AreaFigures> figures, ToIntFunction<AreaFigures> what) {
        return figures.stream().mapToInt(what).sum();
    }
}
