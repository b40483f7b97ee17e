package org.makegood.overviews;

import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Severity;

/**
 * Asks for the concerns behind one figure of an overview.
 *
 * @param areaCode only those about this one of the areas asked for
 * @param category code of a group of categories
 */
public record ConcernsBehind(
        OverviewQuestion question,
        Figure figure,
        @Nullable String areaCode,
        @Nullable String category,
        @Nullable Severity severity) {

    public static ConcernsBehind of(OverviewQuestion question, Figure figure) {
        return new ConcernsBehind(question, figure, null, null, null);
    }
}
