package org.makegood.overviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.Reporter;
import org.makegood.casework.status.Statuses;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The concerns behind a figure, last logged first. The ids are found in an index, and only their rows looked at. */
@Component
class ConcernLines {

    private static final int FETCH_SIZE = 500;
    private static final String FOUND =
            "select straight_join r.id from concern_report r where %s order by r.opened_on desc, r.id desc";
    private static final String ROWS = """
            select c.reference, c.title, k.name as category, c.severity, c.attribution, c.organisation, c.lead_area_code,
                c.opened_on, c.status, c.days_to_acknowledge, c.days_to_answer, c.due_on,
                (select count(*) from case_area further where further.case_id = c.id and not further.is_lead) as further_areas
            from (%s) found
            join concern_report c on c.id = found.id
            left join concern_category_report k on k.code = c.category
            order by c.opened_on desc, c.id desc""";

    private final JdbcClient jdbc;
    private final AreaDirectory areas;
    private final Statuses statuses;

    ConcernLines(JdbcClient jdbc, AreaDirectory areas, Statuses statuses) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.statuses = statuses;
    }

    List<ConcernLine> page(Counted counted, int offset, int limit) {
        return jdbc.sql(ROWS.formatted(FOUND.formatted(counted.condition()) + " limit :limit offset :offset"))
                .params(counted.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    /** All of them, row by row. To be closed. */
    Stream<ConcernLine> all(Counted counted) {
        return jdbc
                .sql(ROWS.formatted("select r.id from concern_report r where " + counted.condition()))
                .params(counted.parameters())
                .withFetchSize(FETCH_SIZE)
                .query(this::line)
                .stream();
    }

    long count(Counted counted) {
        return jdbc.sql("select straight_join count(*) from concern_report r where " + counted.condition())
                .params(counted.parameters())
                .query(Long.class)
                .single();
    }

    private ConcernLine line(ResultSet row, int number) throws SQLException {
        var areaCode = row.getString("lead_area_code");
        return new ConcernLine(
                row.getString("reference"),
                row.getString("title"),
                row.getString("category"),
                Severity.valueOf(row.getString("severity")),
                Reporter.quoted(row.getString("organisation"), Attribution.valueOf(row.getString("attribution"))),
                areas.area(areaCode).map(Area::name).orElse(areaCode),
                row.getInt("further_areas"),
                row.getObject("opened_on", LocalDate.class),
                statuses.label(CaseKind.CONCERN, row.getString("status")).label(),
                number(row, "days_to_acknowledge"),
                number(row, "days_to_answer"),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
