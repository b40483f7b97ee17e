package org.makegood.casework.queue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Severity;

/**
 * What a list of cases shows. Everything left out is not asked for.
 *
 * @param open only open ones, only those that are not, or (null) both
 * @param statuses names of states; empty for all
 * @param category code of a category; a group includes what is under it
 * @param late only what is overdue
 * @param mine only what the person has been given
 * @param words words of the title, or a reference or its beginning
 */
public record QueueFilter(
        QueueScope scope,
        @Nullable Boolean open,
        Set<String> statuses,
        @Nullable CaseKind kind,
        @Nullable String category,
        @Nullable String areaCode,
        @Nullable Severity severity,
        boolean late,
        boolean dueSoon,
        boolean mine,
        boolean unassigned,
        boolean waiting,
        boolean escalated,
        @Nullable String words) {

    public QueueFilter {
        statuses = Set.copyOf(statuses);
    }

    /** All open cases of a scope. */
    public static QueueFilter allOpen(QueueScope scope) {
        return new QueueFilter(
                scope, true, Set.of(), null, null, null, null, false, false, false, false, false, false, null);
    }
}
