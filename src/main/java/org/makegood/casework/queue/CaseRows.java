package org.makegood.casework.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.EscalationLevel;
import org.makegood.casework.Statuses;
import org.makegood.casework.clock.ClockState;
import org.makegood.casework.clock.Due;
import org.makegood.identity.Actor;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.kernel.WorkingDays;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of a list as one reader may see them today. */
record CaseRows(Actor reader, LocalDate today, WorkingDays calendar, AreaDirectory areas, Statuses statuses)
        implements RowMapper<CaseRow> {

    static final String COLUMNS = """
            r.id, r.reference, r.kind, r.title, r.status, r.category, r.severity, r.marking, r.attribution, r.organisation,
            r.lead_area_code, r.desk, r.assignee, r.clock_state, r.due_on, r.paused_on, r.answer_due, r.answer_within,
            r.waiting_since is not null as waiting, r.escalation, r.opened_at,
            (select count(*) from case_area further where further.case_id = r.id and not further.is_lead) as further_areas
            """;

    @Override
    public CaseRow mapRow(ResultSet row, int number) throws SQLException {
        var kind = CaseKind.valueOf(row.getString("kind"));
        var areaCode = row.getString("lead_area_code");
        var severity = row.getString("severity");
        var escalation = row.getString("escalation");
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                kind,
                row.getString("title"),
                statuses.label(kind, row.getString("status")),
                row.getString("category"),
                severity == null ? null : Severity.valueOf(severity),
                Marking.valueOf(row.getString("marking")),
                organisation(row),
                areaCode,
                areas.area(areaCode).map(Area::name).orElse(areaCode),
                row.getInt("further_areas"),
                row.getString("desk"),
                row.getString("assignee"),
                due(row),
                row.getBoolean("waiting"),
                escalation == null ? null : EscalationLevel.valueOf(escalation),
                row.getTimestamp("opened_at").toInstant());
    }

    private String organisation(ResultSet row) throws SQLException {
        return Attribution.valueOf(row.getString("attribution")) == Attribution.UNATTRIBUTED
                        && reader instanceof Actor.Compiler
                ? "A partner organisation"
                : row.getString("organisation");
    }

    private Due due(ResultSet row) throws SQLException {
        return Due.of(
                ClockState.valueOf(row.getString("clock_state")),
                day(row, "due_on"),
                day(row, "paused_on"),
                row.getObject("answer_due", LocalDate.class),
                row.getInt("answer_within"),
                today,
                calendar);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
