package org.makegood.casework;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Desk;
import org.makegood.kernel.Ids;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which desk held a case how long. At every moment exactly one row of a case is open. */
@Component
class Holdings {

    private static final RowMapper<CaseView.Holding> HOLDING = RecordRows.of(CaseView.Holding.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Holdings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID caseId, @Nullable Desk desk, @Nullable String reason) {
        jdbc.sql("""
                        insert into case_holding (id, case_id, desk_id, desk, reason, from_at)
                        values (:id, :case, :desk, :name, :reason, :from)""")
                .param("id", Ids.next(clock))
                .param("case", caseId)
                .param("desk", desk == null ? null : desk.id())
                .param("name", desk == null ? null : desk.name())
                .param("reason", reason)
                .param("from", clock.instant())
                .update();
    }

    void passOn(UUID caseId, Desk to, String reason) {
        jdbc.sql("update case_holding set until_at = :until where case_id = :case and until_at is null")
                .param("until", clock.instant())
                .param("case", caseId)
                .update();
        begin(caseId, to, reason);
    }

    List<CaseView.Holding> of(UUID caseId) {
        return jdbc.sql(
                        "select desk, reason, from_at, until_at from case_holding where case_id = :case order by from_at, id")
                .param("case", caseId)
                .query(HOLDING)
                .list();
    }
}
