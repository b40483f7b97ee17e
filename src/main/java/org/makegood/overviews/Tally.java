package org.makegood.overviews;

import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Severity;

/** So many concerns are alike in all that figures ask for. */
record Tally(
        boolean inPeriod,
        String categoryGroup,
        Severity severity,
        @Nullable Integer daysToAcknowledge,
        @Nullable Integer daysToAnswer,
        boolean acknowledgedLate,
        boolean answeredLate,
        boolean acknowledgementOverdue,
        boolean answerOverdue,
        long count) {}
