package org.makegood.identity.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.ServiceLine;

/**
 * One desk in a list.
 *
 * @param until the first day on which it receives no work any more
 * @param members how many people hold a post on it now
 */
public record DeskSummary(
        UUID id,
        String name,
        String unitCode,
        ServiceLine serviceLine,
        String mailbox,
        @Nullable String deputy,
        LocalDate from,
        @Nullable LocalDate until,
        int members) {}
