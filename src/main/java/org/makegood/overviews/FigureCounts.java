package org.makegood.overviews;

import java.util.Map;

/** How many concerns are behind each figure, in the period and in the one it is compared with. */
public record FigureCounts(Map<Figure, Long> now, Map<Figure, Long> before) {

    public FigureCounts {
        now = Map.copyOf(now);
        before = Map.copyOf(before);
    }

    public long of(Figure figure) {
        return now.getOrDefault(figure, 0L);
    }

    public long before(Figure figure) {
        return before.getOrDefault(figure, 0L);
    }
}
