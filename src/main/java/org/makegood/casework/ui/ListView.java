package org.makegood.casework.ui;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.queue.QueueCounts;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueFlag;
import org.makegood.casework.queue.QueueScope;
import org.makegood.identity.Actor;

/** The usual views of a list of cases, each of which is an address. What the kinds of person are offered differs. */
enum ListView {
    ALL("casework.list.all", QueueCounts::open),
    /** For those to whom cases are taken up. */
    ESCALATED("casework.list.escalated", null),
    LATE("casework.list.late", QueueCounts::late),
    SOON("casework.list.soon", QueueCounts::dueSoon),
    NOBODY("casework.list.nobody", QueueCounts::unassigned),
    MINE("casework.list.mine", QueueCounts::mine),
    WAITING("casework.list.waiting", QueueCounts::waiting),
    /** The same, as partners see it. */
    YOUR_TURN("casework.list.your-turn", QueueCounts::waiting),
    FOLLOWED("casework.list.followed", null),
    COPIED("casework.list.copied", null),
    REGION("casework.list.region", null),
    UNROUTED("casework.list.unrouted", null),
    CLOSED("casework.list.closed", null);

    private final String key;
    private final @Nullable ToLongFunction<QueueCounts> count;

    ListView(String key, @Nullable ToLongFunction<QueueCounts> count) {
        this.key = key;
        this.count = count;
    }

    static List<ListView> offeredTo(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff
            when staff.head() && staff.unitCode().equals(staff.regionCode()) ->
                List.of(ALL, UNROUTED, ESCALATED, LATE, SOON, NOBODY, MINE, WAITING, FOLLOWED, REGION, CLOSED);
            case Actor.Staff staff
            when staff.head() ->
                List.of(ALL, ESCALATED, LATE, SOON, NOBODY, MINE, WAITING, FOLLOWED, COPIED, REGION, CLOSED);
            case Actor.Staff _ -> List.of(ALL, LATE, SOON, NOBODY, MINE, WAITING, FOLLOWED, COPIED, REGION, CLOSED);
            case Actor.Partner _ -> List.of(ALL, YOUR_TURN, LATE, FOLLOWED, CLOSED);
            case Actor.Compiler _, Actor.Administrator _ -> List.of(ALL, LATE, WAITING, CLOSED);
        };
    }

    String key() {
        return key;
    }

    @Nullable
    Long count(QueueCounts counts) {
        return count == null ? null : count.applyAsLong(counts);
    }

    /** The list without any further filter. */
    QueueFilter filter() {
        return new QueueFilter(scope(), this != CLOSED, Set.of(), null, null, null, null, flags(), null);
    }

    private Set<QueueFlag> flags() {
        return switch (this) {
            case ESCALATED -> Set.of(QueueFlag.ESCALATED);
            case LATE -> Set.of(QueueFlag.LATE);
            case SOON -> Set.of(QueueFlag.DUE_SOON);
            case NOBODY -> Set.of(QueueFlag.UNASSIGNED);
            case MINE -> Set.of(QueueFlag.MINE);
            case WAITING, YOUR_TURN -> Set.of(QueueFlag.WAITING);
            case ALL, FOLLOWED, COPIED, REGION, UNROUTED, CLOSED -> Set.of();
        };
    }

    private QueueScope scope() {
        return switch (this) {
            case FOLLOWED -> QueueScope.FOLLOWED;
            case COPIED -> QueueScope.COPIED;
            case REGION -> QueueScope.REGION;
            case UNROUTED -> QueueScope.UNROUTED;
            case ALL, ESCALATED, LATE, SOON, NOBODY, MINE, WAITING, YOUR_TURN, CLOSED -> QueueScope.OWN;
        };
    }

    /** Whether a list is this view, whatever else narrows it. */
    boolean shows(QueueFilter filter) {
        var mine = filter();
        return filter.scope() == mine.scope()
                && Boolean.FALSE.equals(filter.open()) == (this == CLOSED)
                && filter.flags().equals(mine.flags());
    }

    /** This view with what narrows the other list. */
    QueueFilter narrowedAs(QueueFilter other) {
        var mine = filter();
        return new QueueFilter(
                mine.scope(),
                mine.open(),
                other.statuses(),
                other.kind(),
                other.category(),
                other.areaCode(),
                other.severity(),
                mine.flags(),
                other.words());
    }
}
