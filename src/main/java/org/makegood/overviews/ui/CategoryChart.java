package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makegood.overviews.Overview.OfCategory;

/** Concerns by category as bars: thick for the period, thin for the one before. Says its values; the table says them all. */
final class CategoryChart {

    private static final int WIDTH = 560;
    private static final int ROW = 52;
    private static final int ROOM_FOR_VALUES = 128;
    private static final int SPOKEN = 10;
    private static final double LEAST = 1.5;

    private CategoryChart() {}

    static String svg(List<OfCategory> categories) {
        long most = categories.stream()
                .mapToLong(of -> Math.max(of.now().logged(), of.before().logged()))
                .max()
                .orElse(1);
        var bars = IntStream.range(0, categories.size())
                .mapToObj(index -> bar(categories.get(index), index * ROW, most))
                .collect(Collectors.joining());
        return """
                <svg class="chart bars" viewBox="0 0 %d %d" role="img" aria-labelledby="cc-t cc-d">\
                <title id="cc-t">%s</title><desc id="cc-d">%s</desc>%s</svg>""".formatted(
                        WIDTH,
                        categories.size() * ROW,
                        htmlEscape(translate("overviews.category.chart")),
                        htmlEscape(description(categories)),
                        bars);
    }

    private static String bar(OfCategory of, int top, long most) {
        long now = of.now().logged();
        long before = of.before().logged();
        double end = length(now, most);
        return """
                <text x="0" y="%d">%s</text>\
                <rect class="b" x="0" y="%d" width="%s" height="14" rx="1"/>\
                <rect class="pv" x="0" y="%d" width="%s" height="5" rx="1"/>\
                <text class="vl" x="%s" y="%d">%d<tspan class="ax" dx="7">%s</tspan></text>""".formatted(
                        top + 15,
                        htmlEscape(of.category().name()),
                        top + 22,
                        written(end),
                        top + 37,
                        written(length(before, most)),
                        written(Math.max(end, length(before, most)) + 8),
                        top + 36,
                        now,
                        htmlEscape(translate("overviews.category.was", before)));
    }

    private static double length(long count, long most) {
        return count == 0 ? 0 : Math.max(LEAST, (double) count / most * (WIDTH - ROOM_FOR_VALUES));
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static String description(List<OfCategory> categories) {
        var spoken = categories.stream()
                .limit(SPOKEN)
                .map(of -> translate(
                        "overviews.category.describe.bar",
                        of.category().name(),
                        of.now().logged(),
                        of.before().logged()))
                .collect(Collectors.joining("; ", "", "."));
        var all = translate("overviews.category.describe", spoken);
        return categories.size() > SPOKEN ? all + " " + translate("overviews.category.describe.more") : all;
    }
}
