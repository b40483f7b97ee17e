package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.makegood.overviews.Funnel;
import org.makegood.overviews.FunnelCounts;
import org.makegood.overviews.FunnelStage;
import org.makegood.shell.Panel;

/** How far the proposals of each council, unit, region or source came. */
class FunnelGroupPanel extends Panel {

    private static final int MEDIANS = 2;

    FunnelGroupPanel(String title, String one, List<Funnel.Group> groups, FunnelCounts all) {
        super(title);
        var table = new FigureTable(translate("overviews.funnel.group.table", title), one, columns())
                .group(translate("overviews.funnel.group.stages"), FunnelStage.values().length)
                .group(translate("overviews.funnel.group.days"), MEDIANS)
                .group(translate("overviews.funnel.group.given"), 2)
                .wide();
        groups.forEach(group -> table.row(new Span(group.name()), row(group.counts())));
        table.total(translate("overviews.funnel.group.total"), row(all));
        add(table);
    }

    private static List<String> columns() {
        return Stream.concat(
                        Arrays.stream(FunnelStage.values()).map(FunnelWords::of),
                        Stream.of(
                                translate("overviews.funnel.group.to-accept"),
                                translate("overviews.funnel.group.to-complete"),
                                translate("overviews.funnel.group.hours"),
                                translate("overviews.funnel.group.attendances")))
                .toList();
    }

    private static Component[] row(FunnelCounts counts) {
        var cells = new ArrayList<Component>();
        for (var stage : FunnelStage.values()) {
            cells.add(number(counts.of(stage)));
        }
        cells.add(Words.median(counts.taken(FunnelStage.ACCEPTED)));
        cells.add(Words.median(counts.taken(FunnelStage.COMPLETED)));
        cells.add(number(counts.hours()));
        cells.add(number(counts.attendances()));
        return cells.toArray(Component[]::new);
    }

    private static Span number(long count) {
        var number = Words.number(count);
        number.setClassName("z", count == 0);
        return number;
    }
}
