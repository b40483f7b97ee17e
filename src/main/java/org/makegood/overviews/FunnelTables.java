package org.makegood.overviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.makegood.casework.CaseVisibility;
import org.makegood.identity.Actor;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts over the report view of proposals, in one statement. Who held a proposal is taken from the day asked for, as all
 * the rest is: the same question gives the same answer, whatever happens later.
 */
@Component
class FunnelTables {

    /** Codes are grouped as ASCII: there may be thousands of groups, and those of wide texts take half as long again. */
    private static final String TALLIES = """
            select straight_join convert(r.lead_area_code using ascii) as area_code,
                convert(r.unit_code using ascii) as unit_code, convert(r.region_code using ascii) as region_code,
                convert(r.source using ascii) as source, convert(r.status using ascii) as status,
                convert(r.decline_reason using ascii) as decline_reason, r.age_days, count(*) as count,
                coalesce(sum(r.hours), 0) as hours, coalesce(sum(r.attendances), 0) as attendances
            from proposal_report r where
            """;

    private final JdbcClient jdbc;

    FunnelTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FunnelTally> tallies(Actor reader, FunnelQuestion question) {
        var sees = CaseVisibility.of(reader, "r");
        var condition = new StringBuilder("""
                (%s) and r.on_day <= :asAt
                and r.held_from < :after and (r.held_until is null or r.held_until >= :after)""".formatted(sees.condition()));
        var parameters = new HashMap<>(sees.parameters());
        parameters.put("asAt", question.asAt());
        parameters.put("after", Utc.of(Days.startOf(question.asAt().plusDays(1))));
        var sent = question.sent();
        if (sent != null) {
            condition.append(" and r.opened_on between :from and :to");
            parameters.put("from", sent.from());
            parameters.put("to", sent.to());
        }
        if (!question.areaCodes().isEmpty()) {
            condition.append(" and r.lead_area_code in (:areas)");
            parameters.put("areas", question.areaCodes());
        }
        var unit = question.unitCode();
        if (unit != null) {
            condition.append(" and r.unit_code = :unit");
            parameters.put("unit", unit);
        }
        return jdbc.sql(TALLIES + condition + " group by 1, 2, 3, 4, 5, 6, 7")
                .params(parameters)
                .query(FunnelTables::tally)
                .list();
    }

    private static FunnelTally tally(ResultSet row, int number) throws SQLException {
        return new FunnelTally(
                row.getString("area_code"),
                row.getString("unit_code"),
                row.getString("region_code"),
                row.getString("source"),
                row.getString("status"),
                row.getString("decline_reason"),
                row.getInt("age_days"),
                row.getLong("count"),
                row.getLong("hours"),
                row.getLong("attendances"));
    }
}
