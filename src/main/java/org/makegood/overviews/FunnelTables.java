package org.makegood.overviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseVisibility;
import org.makegood.identity.Actor;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts over the report view of proposals, in one statement. Who held a proposal is taken from the day asked for, as all
 * the rest is: the same question gives the same answer, whatever happens later.
 */
@Component
class FunnelTables {

    /**
     * One row for each stage of each proposal, counted here as they come: there are nearly as many groups as rows, and a
     * database that groups them works longer at that than at finding them.
     */
    private static final String ARRIVALS = """
            select straight_join r.lead_area_code as area_code, r.unit_code, r.region_code, r.source, r.status,
                r.decline_reason, r.age_days, r.hours, r.attendances
            from proposal_report r where %s""";

    /** For all of them together there are few groups: the database counts. */
    private static final String TOTALS = """
            select straight_join r.status, r.decline_reason, r.age_days, count(*) as count,
                sum(r.hours) as hours, sum(r.attendances) as attendances
            from proposal_report r where %s
            group by r.status, r.decline_reason, r.age_days""";

    private static final int ROWS_AT_A_TIME = 5_000;

    private static final List<String> STAGES =
            Arrays.stream(FunnelStage.values()).map(FunnelStage::status).toList();

    private final JdbcClient jdbc;

    FunnelTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far they came, told apart by where they are and who sent them. */
    List<FunnelTally> tallies(Actor reader, FunnelQuestion question) {
        var asked = Asked.of(reader, question);
        var counted = new HashMap<Arrival, Sums>();
        RowCallbackHandler count = row -> counted.computeIfAbsent(Arrival.of(row), _ -> new Sums())
                .add(row.getLong("hours"), row.getLong("attendances"));
        jdbc.sql(ARRIVALS.formatted(asked.condition))
                .withFetchSize(ROWS_AT_A_TIME)
                .params(asked.parameters)
                .query(count);
        return counted.entrySet().stream()
                .map(entry -> entry.getKey().tally(entry.getValue()))
                .toList();
    }

    /** How far they came, all together. */
    List<FunnelArrivals> totals(Actor reader, FunnelQuestion question) {
        var asked = Asked.of(reader, question);
        return jdbc.sql(TOTALS.formatted(asked.condition))
                .params(asked.parameters)
                .query((row, _) -> new FunnelArrivals(
                        row.getString("status"),
                        row.getString("decline_reason"),
                        row.getInt("age_days"),
                        row.getLong("count"),
                        row.getLong("hours"),
                        row.getLong("attendances")))
                .list();
    }

    /** What the reader asks about, and may see of it. */
    private record Asked(String condition, Map<String, Object> parameters) {

        static Asked of(Actor reader, FunnelQuestion question) {
            var sees = CaseVisibility.of(reader, "r");
            var condition = new StringBuilder("""
                    r.status in (:stages) and (%s) and r.on_day <= :asAt
                    and r.held_from < :after and (r.held_until is null or r.held_until >= :after)""".formatted(sees.condition()));
            var parameters = new HashMap<>(sees.parameters());
            parameters.put("stages", STAGES);
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
            return new Asked(condition.toString(), parameters);
        }
    }

    /** What proposals that came to a stage have in common. */
    private record Arrival(
            String areaCode,
            @Nullable String unitCode,
            @Nullable String regionCode,
            String source,
            String status,
            @Nullable String declineReason,
            int ageDays) {

        static Arrival of(ResultSet row) throws SQLException {
            return new Arrival(
                    row.getString("area_code"),
                    row.getString("unit_code"),
                    row.getString("region_code"),
                    row.getString("source"),
                    row.getString("status"),
                    row.getString("decline_reason"),
                    row.getInt("age_days"));
        }

        FunnelTally tally(Sums sums) {
            return new FunnelTally(
                    areaCode,
                    unitCode,
                    regionCode,
                    source,
                    new FunnelArrivals(status, declineReason, ageDays, sums.count, sums.hours, sums.attendances));
        }
    }

    private static final class Sums {

        private long count;
        private long hours;
        private long attendances;

        void add(long moreHours, long moreAttendances) {
            count++;
            hours += moreHours;
            attendances += moreAttendances;
        }
    }
}
