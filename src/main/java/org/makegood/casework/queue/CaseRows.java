package org.makegood.casework.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.Reporter;
import org.makegood.casework.clock.ClockState;
import org.makegood.casework.clock.Due;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.Actor;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.kernel.WorkingDays;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of a list as one reader may see them today. */
class CaseRows implements RowMapper<CaseRow> {

    static final String COLUMNS = """
            c.id, c.reference, c.kind, c.title, c.status, c.category, c.severity, c.marking, c.attribution, c.organisation,
            c.lead_area_code, c.further_areas, c.desk, c.assignee, c.clock_state, c.due_on, c.paused_on, c.answer_due, c.answer_within,
            c.waiting_since is not null as waiting, c.escalation, c.opened_at
            """;

    private final Actor reader;
    private final LocalDate today;
    private final WorkingDays calendar;
    private final AreaDirectory areas;
    private final Statuses statuses;
    private final Map<LocalDate, Due> dueByDay = new HashMap<>();

    CaseRows(Actor reader, LocalDate today, WorkingDays calendar, AreaDirectory areas, Statuses statuses) {
        this.reader = reader;
        this.today = today;
        this.calendar = calendar;
        this.areas = areas;
        this.statuses = statuses;
    }

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
        var organisation = row.getString("organisation");
        return reader instanceof Actor.Compiler
                ? Reporter.quoted(organisation, Attribution.valueOf(row.getString("attribution")))
                : organisation;
    }

    /** Counting working days is the dearest part of a row, and many rows are due on the same day. */
    private Due due(ResultSet row) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        return dueOn != null
                ? dueByDay.computeIfAbsent(dueOn, day -> Due.on(day, today, calendar))
                : Due.of(
                        ClockState.valueOf(row.getString("clock_state")),
                        null,
                        row.getObject("paused_on", LocalDate.class),
                        row.getObject("answer_due", LocalDate.class),
                        row.getInt("answer_within"),
                        today,
                        calendar);
    }
}
