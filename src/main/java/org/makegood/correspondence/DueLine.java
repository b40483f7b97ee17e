package org.makegood.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.due.EscalationLevel;

/**
 * What one reader is to be told of one case with the next mail.
 *
 * @param level how high it was taken; null while it is not late
 */
record DueLine(
        UUID caseId,
        LocalDate dueOn,
        DueTopic topic,
        Owed owed,
        @Nullable EscalationLevel level) {}
