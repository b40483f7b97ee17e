package org.makegood.overviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts over the report views, one statement each. Those by days say {@code straight_join}: by day first, from the
 * index {@code case_file_report}; left to itself the database begins with the areas of all cases there are.
 */
@Component
class OverviewTables {

    private static final String BEFORE = "_BEFORE";

    private final JdbcClient jdbc;

    OverviewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CategoryGroup> categoryGroups() {
        return jdbc.sql("select code, name from concern_category_report where code = category_group order by position")
                .query(RecordRows.of(CategoryGroup.class))
                .list();
    }

    /** Of the period and of the one it is compared with, which ends where it begins. */
    List<Tally> tallies(Counted counted) {
        return jdbc.sql("""
                        select straight_join r.opened_on >= :from as in_period, %s as category_group, r.severity,
                            r.days_to_acknowledge, r.days_to_answer,
                            r.acknowledged_late is true as acknowledged_late, r.answered_late is true as answered_late,
                            r.acknowledged_at is null and r.acknowledge_due < :today as acknowledgement_overdue,
                            r.answered_at is null and r.clock_state = 'RUNNING' and r.answer_due < :today as answer_overdue,
                            count(*) as count
                        from concern_report r
                        where r.opened_on between :fromBefore and :to and %s
                        group by 1, 2, 3, 4, 5, 6, 7, 8, 9""".formatted(Counted.CATEGORY_GROUP, counted.condition()))
                .params(counted.parameters())
                .query(RecordRows.of(Tally.class))
                .list();
    }

    /** Several rows may be about the same area and group. Only few concerns are about a further area. */
    List<AreaCount> areaCounts(Counted counted) {
        return jdbc.sql("""
                        select straight_join r.lead_area_code as area_code, %1$s as category_group,
                            count(*) as logged, 0 as open_now, 0 as overdue_now
                        from concern_report r where %2$s and r.lead_area_code in (:areas) and %4$s group by 1, 2
                        union all
                        select straight_join r.area_code, %1$s, count(*), 0, 0
                        from concern_area_report r
                        where %2$s and r.further_areas > 0 and not r.is_lead and r.area_code in (:areas) and %4$s group by 1, 2
                        union all
                        select straight_join r.area_code, %1$s, 0, count(*), coalesce(sum(%5$s), 0)
                        from concern_area_report r where %3$s and r.area_code in (:areas) and %4$s group by 1, 2""".formatted(
                                Counted.CATEGORY_GROUP,
                                Figure.LOGGED.reach(),
                                Figure.OPEN_NOW.reach(),
                                counted.condition(),
                                Figure.OVERDUE_NOW.condition()))
                .params(counted.parameters())
                .query(RecordRows.of(AreaCount.class))
                .list();
    }

    /** Each part looks only at what its figures can be about: the whole history may be many times a period. */
    FigureCounts figureCounts(Counted counted) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var figure : Figure.values()) {
            add(parts, figure.reach(), figure, figure.name());
            add(parts, figure.reachBefore(), figure, figure.name() + BEFORE);
        }
        var selects = new ArrayList<String>();
        parts.forEach((reach, sums) -> selects.add("(select %s from concern_report r where %s and %s) part%d"
                .formatted(String.join(", ", sums), reach, counted.condition(), selects.size())));
        return jdbc.sql("select * from " + String.join(", ", selects))
                .params(counted.parameters())
                .query((row, _) -> new FigureCounts(read(row, ""), read(row, BEFORE)))
                .single();
    }

    private static void add(Map<String, List<String>> parts, String reach, Figure figure, String column) {
        parts.computeIfAbsent(reach, _ -> new ArrayList<>())
                .add("coalesce(sum(%s), 0) as %s".formatted(figure.condition(), column));
    }

    private static EnumMap<Figure, Long> read(ResultSet row, String suffix) throws SQLException {
        var counts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            counts.put(figure, row.getLong(figure.name() + suffix));
        }
        return counts;
    }
}
