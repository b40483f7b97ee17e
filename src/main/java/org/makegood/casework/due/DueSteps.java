package org.makegood.casework.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Utc;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the portal did by itself about due dates, and the cases on which it may have something to do. */
@Component
public class DueSteps {

    private static final LocalDate THE_FIRST = LocalDate.EPOCH;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    public DueSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes it this node's turn to go round, and says when the next may be. False when it is not time yet, or another node
     * was quicker.
     */
    public boolean takeTurn(Instant now, Instant next) {
        try {
            return jdbc.sql("update due_round set next_at = :next where id = 1 and next_at <= :now")
                            .param("next", Utc.of(next))
                            .param("now", Utc.of(now))
                            .update()
                    == 1;
        } catch (ConcurrencyFailureException _) {
            return false;
        }
    }

    /**
     * Open cases with a running clock on which a step is left, the longest due first, page by page. An index finds them;
     * what is late and has been taken all the way up is left out.
     *
     * @param soon the last due date of interest
     * @param headsBefore whoever has had a case since this day or longer may have had it long enough
     * @param last the last one of the page before
     */
    public List<DueCase> page(
            LocalDate today, LocalDate soon, LocalDate headsBefore, @Nullable DueCase last, int limit) {
        return jdbc.sql("""
                        select c.id, c.version, c.kind, c.due_on, found.warned, found.head, found.director
                        from (
                            select d.id, d.due_rank, w.taken_on as warned, h.taken_on as head, r.taken_on as director
                            from case_file d
                            left join due_step w on w.case_id = d.id and w.due_on = d.due_rank and w.step = 'WARNED'
                            left join due_step h on h.case_id = d.id and h.due_on = d.due_rank and h.step = 'HEAD_OF_UNIT'
                            left join due_step r on r.case_id = d.id and r.due_on = d.due_rank and r.step = 'REGION'
                            where d.is_open = true and d.due_rank between :from and :soon
                            and (d.due_rank > :from or d.id > :after)
                            and (d.due_rank >= :today and w.step is null
                                 or d.due_rank < :today and r.step is null
                                    and (h.step is null or h.taken_on <= :headsBefore))
                            order by d.due_rank, d.id limit :limit
                        ) found
                        join case_file c on c.id = found.id
                        where c.due_on = found.due_rank
                        order by found.due_rank, found.id""")
                .param("from", last == null ? THE_FIRST : last.dueOn())
                .param("after", last == null ? BEFORE_ALL : last.id())
                .param("today", today)
                .param("soon", soon)
                .param("headsBefore", headsBefore)
                .param("limit", limit)
                .query((row, _) -> found(row))
                .list();
    }

    private static DueCase found(ResultSet row) throws SQLException {
        var taken = new EnumMap<DueStep, LocalDate>(DueStep.class);
        put(taken, DueStep.WARNED, row.getObject("warned", LocalDate.class));
        put(taken, DueStep.HEAD_OF_UNIT, row.getObject("head", LocalDate.class));
        put(taken, DueStep.REGION, row.getObject("director", LocalDate.class));
        return new DueCase(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                CaseKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                taken);
    }

    private static void put(EnumMap<DueStep, LocalDate> taken, DueStep step, @Nullable LocalDate on) {
        if (on != null) {
            taken.put(step, on);
        }
    }

    /** Writes down that a step is taken. False when it was already: the key decides. */
    public boolean take(UUID caseId, LocalDate dueOn, DueStep step, LocalDate today) {
        return jdbc.sql("""
                        insert ignore into due_step (case_id, due_on, step, taken_on)
                        values (:case, :due, :step, :today)""")
                        .param("case", caseId)
                        .param("due", dueOn)
                        .param("step", step.name())
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Leaves nothing to be done about this due date any more. */
    public void takeAll(UUID caseId, LocalDate dueOn, LocalDate today) {
        for (var step : DueStep.values()) {
            take(caseId, dueOn, step, today);
        }
    }
}
