package org.makegood.briefings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is to read or to see about a briefing. */
@Repository
class BriefingMaterials {

    private static final RowMapper<BriefingView.Material> ROW =
            DataClassRowMapper.newInstance(BriefingView.Material.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingMaterials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param all also what is only for those who have a place */
    List<BriefingView.Material> of(UUID briefingId, boolean all) {
        return jdbc.sql("""
                        select id, title, link, for_all from briefing_material
                        where briefing_id = :briefing and (:all or for_all) order by added_at, id""")
                .param("briefing", briefingId)
                .param("all", all)
                .query(ROW)
                .list();
    }

    UUID add(UUID briefingId, NewMaterial form) {
        var id = Ids.next(clock);
        jdbc.sql("""
                        insert into briefing_material (id, briefing_id, title, link, for_all, added_at)
                        values (:id, :briefing, :title, :link, :all, :now)""")
                .param("id", id)
                .param("briefing", briefingId)
                .param("title", form.title().strip())
                .param("link", form.link().strip())
                .param("all", form.forAll())
                .param("now", Utc.of(clock.instant()))
                .update();
        return id;
    }

    void remove(UUID briefingId, UUID materialId) {
        int removed = jdbc.sql("delete from briefing_material where id = :id and briefing_id = :briefing")
                .param("id", materialId)
                .param("briefing", briefingId)
                .update();
        if (removed == 0) {
            throw RuleViolation.noSuch("material");
        }
    }
}
