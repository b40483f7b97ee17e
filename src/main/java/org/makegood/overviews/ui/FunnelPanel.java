package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.makegood.overviews.Funnel;
import org.makegood.overviews.FunnelStage;
import org.makegood.shell.Panel;

/** How far proposals came: a chart, and the table that says the same, with how long it took. */
class FunnelPanel extends Panel {

    private static final int ALL = 100;

    FunnelPanel(Funnel funnel) {
        super(translate("overviews.funnel.stages"));
        var bars = Arrays.stream(FunnelStage.values())
                .map(stage -> bar(FunnelWords.of(stage), funnel.all().of(stage)))
                .toList();
        var chart = new Div(new Svg(BarChart.svg(translate("overviews.funnel.stages.chart"), bars)));
        var pair = new Div(chart, table(funnel));
        pair.addClassName("pair");
        var given = new Paragraph(translate(
                "overviews.funnel.stages.given",
                funnel.all().hours(),
                funnel.all().attendances()));
        add(pair, given);
    }

    private static BarChart.Bar bar(String name, long count) {
        return new BarChart.Bar(name, count, 0, "", translate("overviews.funnel.stages.bar", name, count));
    }

    private static FigureTable table(Funnel funnel) {
        var table = new FigureTable(
                translate("overviews.funnel.stages.table"),
                translate("overviews.funnel.stages.one"),
                List.of(
                        translate("overviews.funnel.stages.count"),
                        translate("overviews.funnel.stages.share"),
                        translate("overviews.funnel.stages.days")));
        long proposed = funnel.all().of(FunnelStage.PROPOSED);
        for (var stage : FunnelStage.values()) {
            long count = funnel.all().of(stage);
            table.row(
                    new Span(FunnelWords.of(stage)),
                    Words.number(count),
                    share(count, proposed),
                    stage == FunnelStage.PROPOSED
                            ? new Span()
                            : Words.median(funnel.all().taken(stage)));
        }
        return table;
    }

    private static Span share(long count, long of) {
        return new Span(of == 0 ? "" : translate("overviews.percent", Math.round((double) ALL * count / of)));
    }
}
