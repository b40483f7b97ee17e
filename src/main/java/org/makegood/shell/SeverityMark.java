package org.makegood.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.makegood.kernel.Severity;

/** How severe something is: four bars, of which as many are filled, and the word. */
public class SeverityMark extends Span {

    public SeverityMark(Severity severity) {
        int steps = severity.ordinal() + 1;
        addClassNames("sev", "s" + steps);
        add(new Svg(bars(steps)), new Span(severity.label()));
    }

    private static String bars(int filled) {
        return IntStream.range(0, Severity.values().length)
                .mapToObj(step -> "<rect class='%s' x='%.1f' y='%d' width='3.6' height='%d' rx='.6'/>"
                        .formatted(step < filled ? "on" : "off", step * 4.7, 9 - 3 * step, 5 + 3 * step))
                .collect(Collectors.joining("", "<svg viewBox='0 0 18 14' aria-hidden='true'>", "</svg>"));
    }
}
