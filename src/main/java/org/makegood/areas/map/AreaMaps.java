package org.makegood.areas.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
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

    /** The codes of the councils that share a boundary with this one, whatever their region. */
    public Set<String> neighbours(String areaCode) {
        return Shipped.BOUNDARIES.neighbours(areaCode);
    }
}
