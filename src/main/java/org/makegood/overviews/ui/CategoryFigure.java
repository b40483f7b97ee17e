package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.makegood.overviews.Overview;
import org.makegood.overviews.Period;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;

/** The chart of categories with the line that says how to read it. */
@StyleSheet("context://overview.css")
class CategoryFigure extends Composite<Div> {

    CategoryFigure(Period period, List<Overview.OfCategory> categories) {
        if (categories.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Icons.CHART_COLUMN,
                            translate("overviews.category.none"),
                            translate("overviews.category.none.why")));
            return;
        }
        var key = new Paragraph(translate(
                "overviews.category.key", period.words(), period.before().words()));
        key.addClassNames("small", "muted");
        getContent()
                .add(
                        key,
                        new Svg(BarChart.svg(
                                translate("overviews.category.chart"),
                                categories.stream().map(CategoryFigure::bar).toList())));
    }

    private static BarChart.Bar bar(Overview.OfCategory of) {
        long now = of.now().logged();
        long before = of.before().logged();
        var name = of.category().name();
        return new BarChart.Bar(
                name,
                now,
                before,
                translate("overviews.category.was", before),
                translate("overviews.category.describe.bar", name, now, before));
    }
}
