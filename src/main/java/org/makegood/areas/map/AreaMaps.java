package org.makegood.areas.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Maps of councils. The boundaries are those of today and do not change while the portal runs: what has been projected
 * once is kept, up to some dozens of sets of councils.
 */
@Component
public class AreaMaps {

    /** Read when the first map is asked for. */
    private static final class Shipped {
        private static final Boundaries BOUNDARIES = Boundaries.shipped();
    }

    private final Cache<Set<String>, AreaMap> drawn =
            Caffeine.newBuilder().maximumSize(60).build();

    /** These councils side by side; codes without a shape are left out. */
    public AreaMap of(Collection<String> areaCodes) {
        return drawn.get(Set.copyOf(areaCodes), codes -> new Projection(Shipped.BOUNDARIES, codes).map());
    }

    /** A place on the earth, in degrees (WGS 84). */
    public record Point(double longitude, double latitude) {}

    /** The middle of a council's extent, to about a hundred metres; empty for codes without a shape. */
    public Optional<Point> middle(String areaCode) {
        return Shipped.BOUNDARIES
                .extent(areaCode)
                .map(extent -> new Point(rounded((extent[0] + extent[2]) / 2), rounded((extent[1] + extent[3]) / 2)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000) / 1_000.0;
    }

    /** The codes of the councils that share a boundary with this one, whatever their region. */
    public Set<String> neighbours(String areaCode) {
        return Shipped.BOUNDARIES.neighbours(areaCode);
    }
}
