package org.makegood.overviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts over the report views, one statement each. They all say {@code straight_join}: by day first, from the index
 * {@code case_file_report}; left to itself the database begins with the areas of all cases there are.
 */
@Component
class OverviewTables {

    private final JdbcClient jdbc;

    OverviewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CategoryGroup> categoryGroups() {
        return jdbc.sql("select code, name from concern_category_report where code = category_group order by position")
                .query(DataClassRowMapper.newInstance(CategoryGroup.class))
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
                .query(DataClassRowMapper.newInstance(Tally.class))
                .list();
    }

    List<AreaCount> areaCounts(Counted counted) {
        return jdbc.sql("""
                        select straight_join r.area_code, %s as category_group,
                            sum(%s) as logged, sum(%s) as open_now, coalesce(sum(%s), 0) as overdue_now
                        from concern_area_report r
                        where (r.opened_on between :from and :to or r.is_open) and r.area_code in (:areas) and %s
                        group by 1, 2""".formatted(
                                Counted.CATEGORY_GROUP,
                                Figure.LOGGED.condition(),
                                Figure.OPEN_NOW.condition(),
                                Figure.OVERDUE_NOW.condition(),
                                counted.condition()))
                .params(counted.parameters())
                .query(DataClassRowMapper.newInstance(AreaCount.class))
                .list();
    }

    FigureCounts figureCounts(Counted counted) {
        var sums = Stream.of(Figure.values())
                .map(figure -> "coalesce(sum(%1$s), 0) as %2$s, coalesce(sum(%3$s), 0) as %2$s_BEFORE"
                        .formatted(figure.condition(), figure.name(), figure.conditionBefore()))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select straight_join %s from concern_report r where %s".formatted(sums, counted.condition()))
                .params(counted.parameters())
                .query((row, _) -> new FigureCounts(read(row, ""), read(row, "_BEFORE")))
                .single();
    }

    private static EnumMap<Figure, Long> read(ResultSet row, String suffix) throws SQLException {
        var counts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            counts.put(figure, row.getLong(figure.name() + suffix));
        }
        return counts;
    }
}
