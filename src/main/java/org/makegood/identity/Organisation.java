package org.makegood.identity;

import java.util.Set;
import java.util.UUID;

/** A body that partners or compilers act for, and the areas it serves. */
public record Organisation(UUID id, String name, OrganisationKind kind, Set<String> areaCodes) {

    public Organisation {
        areaCodes = Set.copyOf(areaCodes);
    }
}
