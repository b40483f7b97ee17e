package org.makegood.casework.due;

import java.time.LocalDate;
import java.util.List;
import org.makegood.casework.clock.DatedPromise;
import org.makegood.casework.clock.Promise;
import org.makegood.database.RecordRows;
import org.makegood.kernel.CaseKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is promised to a case that arrives, or is reopened, on a day. A change is a later row; what was promised stays. */
@Component
public class Promises {

    private static final RowMapper<Promise> PROMISE = RecordRows.of(Promise.class);

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Promise on(CaseKind kind, LocalDate day) {
        return jdbc.sql("""
                        select acknowledge_within, answer_within from promise_setting
                        where kind = :kind and valid_from <= :day
                        order by valid_from desc limit 1""")
                .param("kind", kind.name())
                .param("day", day)
                .query(PROMISE)
                .single();
    }

    /** Those that were given on any of these days, the oldest first. None for days before the first promise. */
    public List<DatedPromise> during(CaseKind kind, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select valid_from, acknowledge_within, answer_within
                        from (select p.*, lead(valid_from) over (order by valid_from) as next_from
                            from promise_setting p where kind = :kind) given
                        where valid_from <= :to and (next_from is null or next_from > :from)
                        order by valid_from""")
                .param("kind", kind.name())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new DatedPromise(
                        row.getObject("valid_from", LocalDate.class),
                        new Promise(row.getInt("acknowledge_within"), row.getInt("answer_within"))))
                .list();
    }
}
