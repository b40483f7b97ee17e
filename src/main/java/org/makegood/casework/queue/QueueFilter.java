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
 * @param areaCode an area the case is about, as its lead area or a further one
 * @param flags all of them have to hold
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
        Set<QueueFlag> flags,
        @Nullable String words) {

    public QueueFilter {
        statuses = Set.copyOf(statuses);
        flags = Set.copyOf(flags);
    }

    /** All open cases of a scope, narrowed by the flags. */
    public static QueueFilter allOpen(QueueScope scope, QueueFlag... flags) {
        return new QueueFilter(scope, true, Set.of(), null, null, null, null, Set.of(flags), null);
    }
}
