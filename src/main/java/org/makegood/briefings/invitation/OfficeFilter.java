package org.makegood.briefings.invitation;

import java.util.Set;
import org.makegood.identity.OrganisationKind;

/**
 * Which offices to invite. An organisation has to fit in both respects; what is empty is not asked for.
 *
 * @param regionCodes those that serve an area of one of these regions
 * @param areaCodes those that serve one of these areas
 */
public record OfficeFilter(Set<String> regionCodes, Set<String> areaCodes, Set<OrganisationKind> kinds) {

    public OfficeFilter {
        regionCodes = Set.copyOf(regionCodes);
        areaCodes = Set.copyOf(areaCodes);
        kinds = Set.copyOf(kinds);
    }
}
