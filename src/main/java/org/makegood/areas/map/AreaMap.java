package org.makegood.areas.map;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Councils side by side, ready to be marked and drawn.
 *
 * @param width of the picture in its own units; it takes the room that the page gives it
 */
public record AreaMap(int width, int height, List<Outline> outlines) {

    private static final int SHADES = 5;

    public AreaMap {
        outlines = List.copyOf(outlines);
    }

    /**
     * The line round a council.
     *
     * @param path as SVG writes it
     * @param x the middle of its largest part
     * @param roomy whether a figure of three digits has room there
     */
    public record Outline(String areaCode, String path, int x, int y, boolean roomy) {}

    /**
     * How a council is drawn.
     *
     * @param style name of a class of {@code base.css}: plain, here, around, or shade-1 to shade-5
     * @param label a figure to print upon it, where there is room
     */
    public record Mark(String style, @Nullable String label) {

        public static final Mark PLAIN = new Mark("plain", null);
        public static final Mark HERE = new Mark("here", null);

        /** One of five shades of equal width, with the figure; nothing is plain. */
        public static Mark shade(int value, int highest) {
            return value <= 0
                    ? PLAIN
                    : new Mark("shade-" + (1 + Math.min(SHADES - 1, (value - 1) * SHADES / highest)), "" + value);
        }
    }

    /**
     * The map as SVG. Whoever cannot see it is told the title and the description; the figures stand in a table beside it.
     *
     * @param id of this picture on its page
     * @param marks how to draw the council of a code
     */
    public String svg(String id, String title, String description, Function<String, Mark> marks) {
        var svg = new StringBuilder(4096)
                .append("<svg class=\"areamap\" role=\"img\" viewBox=\"0 0 %d %d\"".formatted(width, height))
                .append(" aria-labelledby=\"%1$s-title %1$s-text\">".formatted(id))
                .append("<title id=\"%s-title\">%s</title>".formatted(id, HtmlUtils.htmlEscape(title)))
                .append("<desc id=\"%s-text\">%s</desc>".formatted(id, HtmlUtils.htmlEscape(description)));
        var labels = new StringBuilder();
        for (var outline : outlines) {
            var mark = marks.apply(outline.areaCode());
            svg.append("<path class=\"%s\" d=\"%s\"/>".formatted(mark.style(), outline.path()));
            if (mark.label() != null && outline.roomy()) {
                labels.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(mark.style(), outline.x(), outline.y(), HtmlUtils.htmlEscape(mark.label())));
            }
        }
        return svg.append(labels).append("</svg>").toString();
    }
}
