package org.makegood.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;

/** Who may learn of a case, and under whose name. */
@Embeddable
record Sharing(
        @Enumerated(EnumType.STRING) Marking marking,
        @Enumerated(EnumType.STRING) Audience audience,
        @Enumerated(EnumType.STRING) Attribution attribution) {}
