package org.makegood.areas.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes of the councils, as arcs: neighbours share the arcs between them, so whatever becomes of an arc, no gap opens.
 *
 * @param arcs lines of longitude and latitude
 * @param rings of each council, by its code: numbers of arcs, one after the other; {@code ~n} is arc n backwards
 */
record Boundaries(List<double[][]> arcs, Map<String, List<int[]>> rings) {

    private record Topology(Transform transform, Map<String, Layer> objects, int[][][] arcs) {}

    /** From whole steps to degrees. */
    private record Transform(double[] scale, double[] translate) {}

    private record Layer(List<Shape> geometries) {}

    private record Shape(Map<String, String> properties, JsonNode arcs) {}

    /** Reads the boundaries that the product ships. */
    static Boundaries shipped() {
        try (var in = Boundaries.class.getResourceAsStream("/reference/lad_boundaries.topojson")) {
            return of(JsonMapper.shared().readValue(Objects.requireNonNull(in), Topology.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Boundaries of(Topology topology) {
        var rings = new HashMap<String, List<int[]>>();
        for (var shape : Objects.requireNonNull(topology.objects().get("lad")).geometries()) {
            var ofShape = new ArrayList<int[]>();
            gather(shape.arcs(), ofShape);
            rings.put(Objects.requireNonNull(shape.properties().get("lad_code")), List.copyOf(ofShape));
        }
        return new Boundaries(
                Arrays.stream(topology.arcs())
                        .map(arc -> degrees(arc, topology.transform()))
                        .toList(),
                Map.copyOf(rings));
    }

    /** A polygon nests its rings once, several polygons twice. */
    private static void gather(JsonNode arcs, List<int[]> rings) {
        if (arcs.get(0).isInt()) {
            rings.add(arcs.valueStream().mapToInt(JsonNode::intValue).toArray());
        } else {
            arcs.forEach(inner -> gather(inner, rings));
        }
    }

    /** Each point is told as the way from the one before. */
    private static double[][] degrees(int[][] arc, Transform transform) {
        var line = new double[arc.length][];
        long x = 0;
        long y = 0;
        for (int i = 0; i < arc.length; i++) {
            x += arc[i][0];
            y += arc[i][1];
            line[i] = new double[] {
                x * transform.scale()[0] + transform.translate()[0],
                y * transform.scale()[1] + transform.translate()[1]
            };
        }
        return line;
    }

    /** West, south, east and north of a council, in degrees. */
    Optional<double[]> extent(String areaCode) {
        return Optional.ofNullable(rings.get(areaCode)).map(of -> {
            var extent = new double[] {180, 90, -180, -90};
            of.forEach(ring -> Arrays.stream(ring).forEach(arc -> {
                for (var point : arcs.get(arc(arc))) {
                    extent[0] = Math.min(extent[0], point[0]);
                    extent[1] = Math.min(extent[1], point[1]);
                    extent[2] = Math.max(extent[2], point[0]);
                    extent[3] = Math.max(extent[3], point[1]);
                }
            }));
            return extent;
        });
    }

    /** The councils that share a line with this one. */
    Set<String> neighbours(String areaCode) {
        var own = new HashSet<Integer>();
        rings.getOrDefault(areaCode, List.of())
                .forEach(ring -> Arrays.stream(ring).forEach(arc -> own.add(arc(arc))));
        var neighbours = new HashSet<String>();
        rings.forEach((code, others) -> {
            if (others.stream().anyMatch(ring -> Arrays.stream(ring).anyMatch(arc -> own.contains(arc(arc))))) {
                neighbours.add(code);
            }
        });
        neighbours.remove(areaCode);
        return neighbours;
    }

    static int arc(int reference) {
        return reference < 0 ? ~reference : reference;
    }
}
