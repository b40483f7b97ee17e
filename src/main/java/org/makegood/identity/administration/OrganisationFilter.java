package org.makegood.identity.administration;

import org.jspecify.annotations.Nullable;
import org.makegood.identity.OrganisationKind;

/**
 * Which organisations to list.
 *
 * @param text part of a name; empty for all
 */
public record OrganisationFilter(String text, @Nullable OrganisationKind kind) {

    public static final OrganisationFilter ALL = new OrganisationFilter("", null);
}
