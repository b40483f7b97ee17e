package org.makegood.identity.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.OrganisationKind;

/**
 * One organisation in a list.
 *
 * @param code of a council or county that came with the reference data
 * @param areas how many areas it serves
 * @param members how many people act for it now
 */
public record OrganisationSummary(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable String code,
        int areas,
        int members) {}
