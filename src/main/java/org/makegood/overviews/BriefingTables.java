package org.makegood.overviews;

import java.util.Set;
import org.makegood.briefings.BriefingSight;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over the report view of briefings, in one statement. */
@Component
class BriefingTables {

    private final JdbcClient jdbc;
    private final BriefingSight sight;

    BriefingTables(JdbcClient jdbc, BriefingSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** Of the briefings that begin in a period and that the reader may see. A briefing counts once, whatever its areas. */
    BriefingCounts counts(Period period, Set<String> areaCodes) {
        var sees = sight.of("r");
        return jdbc.sql("""
                        select count(*) as briefings, coalesce(sum(status = 'HELD'), 0) as held,
                            coalesce(sum(places), 0) as places, coalesce(sum(invited), 0) as invited,
                            coalesce(sum(answered), 0) as answered, coalesce(sum(accepted), 0) as accepted,
                            coalesce(sum(came), 0) as came
                        from (
                            select r.id, r.status, max(r.places) as places, sum(r.invited) as invited,
                                sum(r.answered) as answered, sum(r.accepted) as accepted, sum(r.came) as came
                            from briefing_report r
                            where r.starts_at >= :begin and r.starts_at < :after and r.status <> 'CANCELLED'
                                and r.area_code in (:areas) and %s
                            group by r.id, r.status
                        ) each_one""".formatted(sees.condition()))
                .params(sees.parameters())
                .param("begin", Utc.of(Days.startOf(period.from())))
                .param("after", Utc.of(Days.startOf(period.to().plusDays(1))))
                .param("areas", areaCodes.isEmpty() ? Set.of("") : areaCodes) // a list without members is no SQL
                .query(RecordRows.of(BriefingCounts.class))
                .single();
    }
}
