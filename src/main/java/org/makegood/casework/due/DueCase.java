package org.makegood.casework.due;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.makegood.kernel.CaseKind;

/**
 * A case on which something is due soon, or late.
 *
 * @param version of the case when it was found so
 * @param taken what the portal did about this due date already, and when
 */
public record DueCase(UUID id, long version, CaseKind kind, LocalDate dueOn, Map<DueStep, LocalDate> taken) {}
