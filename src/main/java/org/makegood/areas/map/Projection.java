package org.makegood.areas.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays councils flat: degrees become whole units of a picture 600 wide or high, true in the middle of the map, which is
 * enough for regions. Points nearer than can be seen are left out of arcs, never of one side of a boundary alone.
 */
final class Projection {

    private static final int SIZE = 600;
    private static final int MARGIN = 4;
    private static final int NEAR = 3;
    private static final int SPECK = 5;
    private static final int ROOM_WIDE = 30;
    private static final int ROOM_HIGH = 20;

    private final Boundaries boundaries;
    private final List<String> areaCodes;
    private final Map<Integer, List<int[]>> flattened = new HashMap<>();
    private final double west;
    private final double north;
    private final double stretch;
    private final double scale;
    private final int width;
    private final int height;

    Projection(Boundaries boundaries, Set<String> areaCodes) {
        this.boundaries = boundaries;
        this.areaCodes = areaCodes.stream()
                .filter(boundaries.rings()::containsKey)
                .sorted()
                .toList();
        double left = 180;
        double right = -180;
        double top = -90;
        double bottom = 90;
        for (var point : points()) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            bottom = Math.min(bottom, point[1]);
            top = Math.max(top, point[1]);
        }
        west = left;
        north = top;
        stretch = Math.cos(Math.toRadians((top + bottom) / 2));
        double wide = (right - left) * stretch;
        double high = top - bottom;
        scale = (SIZE - 2 * MARGIN) / Math.max(wide, high);
        width = (int) Math.ceil(wide * scale) + 2 * MARGIN;
        height = (int) Math.ceil(high * scale) + 2 * MARGIN;
    }

    private List<double[]> points() {
        return areaCodes.stream()
                .flatMap(code -> boundaries.rings().getOrDefault(code, List.of()).stream())
                .flatMapToInt(Arrays::stream)
                .map(Boundaries::arc)
                .distinct()
                .boxed()
                .flatMap(arc -> Arrays.stream(boundaries.arcs().get(arc)))
                .toList();
    }

    AreaMap map() {
        return areaCodes.isEmpty()
                ? new AreaMap(0, 0, List.of())
                : new AreaMap(
                        width, height, areaCodes.stream().map(this::outline).toList());
    }

    private AreaMap.Outline outline(String areaCode) {
        var rings = boundaries.rings().getOrDefault(areaCode, List.of()).stream()
                .map(this::ring)
                .sorted(Comparator.comparingInt(Ring::extent).reversed())
                .toList();
        var path = new StringBuilder();
        for (var ring : rings) {
            if (ring == rings.getFirst() || ring.width() >= SPECK && ring.height() >= SPECK) {
                ring.write(path);
            }
        }
        var largest = rings.getFirst();
        var middle = largest.middle();
        return new AreaMap.Outline(
                areaCode,
                path.toString(),
                middle[0],
                middle[1],
                largest.width() >= ROOM_WIDE && largest.height() >= ROOM_HIGH);
    }

    private Ring ring(int[] references) {
        var points = new ArrayList<int[]>();
        for (int reference : references) {
            var arc = flattened.computeIfAbsent(Boundaries.arc(reference), this::flatten);
            var way = reference < 0 ? arc.reversed() : arc;
            points.addAll(points.isEmpty() ? way : way.subList(1, way.size()));
        }
        return new Ring(points);
    }

    private List<int[]> flatten(int arc) {
        var line = boundaries.arcs().get(arc);
        var kept = new ArrayList<int[]>();
        for (int i = 0; i < line.length; i++) {
            var point = flat(line[i]);
            if (i == 0 || i == line.length - 1 || isSeenBeside(kept.getLast(), point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private int[] flat(double[] degrees) {
        return new int[] {
            MARGIN + (int) Math.round((degrees[0] - west) * stretch * scale),
            MARGIN + (int) Math.round((north - degrees[1]) * scale)
        };
    }

    private static boolean isSeenBeside(int[] one, int[] other) {
        int x = one[0] - other[0];
        int y = one[1] - other[1];
        return x * x + y * y >= NEAR * NEAR;
    }
}
