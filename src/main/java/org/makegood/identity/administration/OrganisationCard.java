package org.makegood.identity.administration;

import java.util.UUID;

/** Everything about one organisation that an administrator looks after, with the version they saw. */
public record OrganisationCard(UUID id, long version, OrganisationForm form) {}
