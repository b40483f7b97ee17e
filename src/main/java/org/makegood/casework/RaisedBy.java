package org.makegood.casework;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose case it is, and who opened it; without ids for a visitor. Names stand as they were on that day. */
@Embeddable
record RaisedBy(
        @Nullable UUID organisationId,
        String organisation,
        @Nullable UUID reporterId,
        String reporter) {

    static RaisedBy of(Reporter reporter) {
        return new RaisedBy(reporter.organisationId(), reporter.organisation(), reporter.personId(), reporter.name());
    }
}
