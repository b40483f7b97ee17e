package org.makegood.overviews;

import java.util.Set;

/** What an overview is asked for. {@code areaCodes} are some of the body's areas, or none for all of them. */
public record OverviewQuestion(Period period, Set<String> areaCodes) {

    public OverviewQuestion {
        areaCodes = Set.copyOf(areaCodes);
    }
}
