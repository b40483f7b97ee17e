package org.makegood.identity.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail to list.
 *
 * @param who part of the name of who did it; empty for all
 * @param subject the kind of thing, for example "desk"; empty for all
 * @param reference of a case, in any spelling; empty for all
 * @param until the last day, in London
 */
public record AuditFilter(
        String who,
        String subject,
        String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);
}
