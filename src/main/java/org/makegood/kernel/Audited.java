package org.makegood.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Something was done that belongs in the audit trail. For modules that cannot see who keeps it: published inside the
 * transaction, and kept with it.
 *
 * @param action what was done, as a verb of the business
 * @param subject the kind of thing it was done to
 */
public record Audited(
        String action,
        String subject,
        String subjectId,
        @Nullable String before,
        @Nullable String after) {}
