package org.makegood.areas.map;

import java.util.List;
import java.util.function.ToIntFunction;

/** A closed line on a map; its last point is its first. */
record Ring(List<int[]> points) {

    int width() {
        return extent(point -> point[0]);
    }

    int height() {
        return extent(point -> point[1]);
    }

    /** Of the box around it. */
    int extent() {
        return width() * height();
    }

    private int extent(ToIntFunction<int[]> axis) {
        var range = points.stream().mapToInt(axis).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    /** Where it would balance. */
    int[] middle() {
        double x = 0;
        double y = 0;
        double twice = 0;
        for (int i = 1; i < points.size(); i++) {
            var one = points.get(i - 1);
            var other = points.get(i);
            double part = (double) one[0] * other[1] - (double) other[0] * one[1];
            x += (one[0] + other[0]) * part;
            y += (one[1] + other[1]) * part;
            twice += part;
        }
        return twice == 0
                ? points.getFirst()
                : new int[] {(int) Math.round(x / (3 * twice)), (int) Math.round(y / (3 * twice))};
    }

    /** As SVG: the first point, then the way to each next. */
    void write(StringBuilder path) {
        var last = points.getFirst();
        path.append('M').append(last[0]).append(' ').append(last[1]).append('l');
        for (var point : points.subList(1, points.size() - 1)) {
            if (point[0] != last[0] || point[1] != last[1]) {
                step(path, point[0] - last[0]);
                step(path, point[1] - last[1]);
                last = point;
            }
        }
        path.append('z');
    }

    private static void step(StringBuilder path, int way) {
        if (way >= 0 && path.charAt(path.length() - 1) != 'l') {
            path.append(' ');
        }
        path.append(way);
    }
}
