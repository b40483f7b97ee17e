package org.makegood.casework.queue;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.CategoryNames;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lists of the cases that the signed-in person may see. */
@Service
@Validated
@RolesAllowed({PARTNER, STAFF, COMPILER})
@Transactional(readOnly = true)
public class QueueService {

    private static final int FETCH_SIZE = 500;

    private final JdbcClient jdbc;
    private final AreaDirectory areas;
    private final WorkingCalendar calendar;
    private final Statuses statuses;
    private final CategoryNames categories;
    private final CurrentUser currentUser;
    private final Clock clock;

    QueueService(
            JdbcClient jdbc,
            AreaDirectory areas,
            WorkingCalendar calendar,
            Statuses statuses,
            CategoryNames categories,
            CurrentUser currentUser,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.calendar = calendar;
        this.statuses = statuses;
        this.categories = categories;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Some rows of a list, quick at any depth: an index finds the ids, and only their rows are looked at. */
    public List<CaseRow> list(QueueFilter filter, QueueSort sort, boolean descending, int offset, int limit) {
        var query = query(filter);
        return jdbc.sql(
                        "select %s from (%s limit :limit offset :offset) found join case_file c on c.id = found.id order by %s"
                                .formatted(CaseRows.COLUMNS, query.ids(sort, descending), sort.order(descending)))
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(rows())
                .list();
    }

    /** How many rows a list has. Not needed to show it. */
    public long count(QueueFilter filter) {
        var query = query(filter);
        return jdbc.sql("select count(*) from " + query.from() + " where " + query.condition())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** How many open cases of a scope there are for each of the usual views, in one query. */
    public QueueCounts counts(QueueScope scope) {
        var query = QueueQuery.of(scope, currentUser.actor());
        var today = Days.today(clock);
        return jdbc.sql("""
                        select count(*) as open,
                            coalesce(sum(c.due_rank < :today), 0) as late,
                            coalesce(sum(c.due_rank between :today and :soon), 0) as due_soon,
                            coalesce(sum(c.assignee_id is null), 0) as unassigned,
                            coalesce(sum(c.assignee_id = :me), 0) as mine,
                            coalesce(sum(c.is_waiting), 0) as waiting
                        from %s where c.is_open and %s""".formatted(query.from(), query.condition()))
                .params(query.parameters())
                .param("today", today)
                .param("soon", QueueQuery.soon(today, calendar.workingDays()))
                .param("me", currentUser.actor().personId())
                .query(QueueCounts.class)
                .single();
    }

    /**
     * Writes a whole list as CSV, row by row.
     *
     * @return how many rows; the last line says so, too
     */
    public long export(QueueFilter filter, QueueSort sort, boolean descending, Appendable out) throws IOException {
        var query = query(filter);
        try (var found = jdbc
                .sql("select %s from %s where %s order by %s"
                        .formatted(CaseRows.COLUMNS, query.from(sort), query.condition(), sort.order(descending)))
                .params(query.parameters())
                .withFetchSize(FETCH_SIZE)
                .query(rows())
                .stream()) {
            var names = new HashMap<@Nullable String, String>();
            return QueueCsv.write(found, code -> names.computeIfAbsent(code, categories::name), out);
        }
    }

    private QueueQuery query(QueueFilter filter) {
        return QueueQuery.of(filter, currentUser.actor(), Days.today(clock), calendar.workingDays());
    }

    private CaseRows rows() {
        return new CaseRows(currentUser.actor(), Days.today(clock), calendar.workingDays(), areas, statuses);
    }
}
