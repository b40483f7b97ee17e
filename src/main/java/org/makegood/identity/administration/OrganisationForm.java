package org.makegood.identity.administration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.makegood.identity.OrganisationKind;

/** What is asked about an organisation. */
public record OrganisationForm(
        @NotBlank(message = "Enter the whole name of the organisation")
        @Size(max = 200, message = "Use at most 200 characters")
        String name,

        @NotNull(message = "Choose what kind of organisation it is")
        OrganisationKind kind,

        Set<String> areaCodes) {

    public OrganisationForm {
        areaCodes = Set.copyOf(areaCodes);
    }
}
