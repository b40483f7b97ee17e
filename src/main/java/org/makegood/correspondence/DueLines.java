package org.makegood.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.makegood.database.RecordRows;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of mails on due dates that are still being gathered. */
@Component
class DueLines {

    private static final RowMapper<DueLine> LINE = RecordRows.of(DueLine.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;

    DueLines(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Adds a line for each of the readers. What is there already is told once, as it came last. */
    void add(DueLine line, List<Reader> readers) {
        if (!readers.isEmpty()) {
            batches.batchUpdate(
                    """
                    insert into due_line (recipient, case_id, due_on, topic, owed, level, written_at)
                    values (:recipient, :case, :due, :topic, :owed, :level, :now)
                    on duplicate key update level = :level, written_at = :now""", readers.stream().map(reader -> row(line, reader)).toArray(SqlParameterSource[]::new));
        }
    }

    private SqlParameterSource row(DueLine line, Reader reader) {
        return new MapSqlParameterSource("recipient", reader.address().value())
                .addValue("case", line.caseId())
                .addValue("due", line.dueOn())
                .addValue("topic", line.topic().name())
                .addValue("owed", line.owed().name())
                .addValue("level", line.level() == null ? null : line.level().name())
                .addValue("now", Utc.of(clock.instant()));
    }

    /** Readers for whom nothing was added since a moment: what there is to tell them is complete. */
    List<EmailAddress> complete(Instant since, int limit) {
        return jdbc.sql("""
                        select recipient from due_line group by recipient having max(written_at) <= :since
                        order by recipient limit :limit""")
                .param("since", Utc.of(since))
                .param("limit", limit)
                .query((row, _) -> new EmailAddress(row.getString(1)))
                .list();
    }

    /** Takes out all that a reader is to be told. Whoever takes it is the one who tells: nobody else finds it any more. */
    List<DueLine> take(EmailAddress reader) {
        return jdbc.sql(
                        "delete from due_line where recipient = :recipient returning case_id, due_on, topic, owed, level")
                .param("recipient", reader.value())
                .query(LINE)
                .list();
    }
}
