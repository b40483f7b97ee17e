package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts as bars: thick for what is, thin for what it is compared with. Says its values; the table says them all. */
final class BarChart {

    /**
     * One thing that is counted.
     *
     * @param before what it is compared with; 0 where there is nothing to compare
     * @param beside small words after the number
     * @param spoken the same for those who hear the chart
     */
    record Bar(String name, long count, long before, String beside, String spoken) {}

    private static final int WIDTH = 560;
    private static final int ROW = 52;
    private static final int ROOM_FOR_VALUES = 128;
    private static final int SPOKEN = 10;
    private static final double LEAST = 1.5;
    private static final AtomicLong IDS = new AtomicLong();

    private BarChart() {}

    static String svg(String title, List<Bar> bars) {
        long most = bars.stream()
                .mapToLong(bar -> Math.max(bar.count(), bar.before()))
                .max()
                .orElse(1);
        var drawn = IntStream.range(0, bars.size())
                .mapToObj(index -> drawn(bars.get(index), index * ROW, most))
                .collect(Collectors.joining());
        long id = IDS.incrementAndGet();
        return """
                <svg class="chart bars" viewBox="0 0 %1$d %2$d" role="img" aria-labelledby="bars-%3$d-t bars-%3$d-d">\
                <title id="bars-%3$d-t">%4$s</title><desc id="bars-%3$d-d">%5$s</desc>%6$s</svg>""".formatted(WIDTH, bars.size() * ROW, id, htmlEscape(title), htmlEscape(description(bars)), drawn);
    }

    private static String drawn(Bar bar, int top, long most) {
        double end = length(bar.count(), most);
        double before = length(bar.before(), most);
        return """
                <text x="0" y="%d">%s</text>\
                <rect class="b" x="0" y="%d" width="%s" height="14" rx="1"/>\
                <rect class="pv" x="0" y="%d" width="%s" height="5" rx="1"/>\
                <text class="vl" x="%s" y="%d">%d<tspan class="ax" dx="7">%s</tspan></text>""".formatted(
                        top + 15,
                        htmlEscape(bar.name()),
                        top + 22,
                        written(end),
                        top + 37,
                        written(before),
                        written(Math.max(end, before) + 8),
                        top + 36,
                        bar.count(),
                        htmlEscape(bar.beside()));
    }

    private static double length(long count, long most) {
        return count == 0 ? 0 : Math.max(LEAST, (double) count / most * (WIDTH - ROOM_FOR_VALUES));
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static String description(List<Bar> bars) {
        var spoken = bars.stream().limit(SPOKEN).map(Bar::spoken).collect(Collectors.joining("; ", "", "."));
        var all = translate("overviews.bars.describe", spoken);
        return bars.size() > SPOKEN ? all + " " + translate("overviews.bars.describe.more") : all;
    }
}
