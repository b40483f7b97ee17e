package org.makegood.briefings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of a briefing, and when: only ever added to. */
@Repository
class BriefingSteps {

    private static final RowMapper<BriefingView.Step> ROW = RecordRows.of(BriefingView.Step.class);

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    BriefingSteps(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<BriefingView.Step> of(UUID briefingId) {
        return jdbc.sql("""
                        select status, at, by_person, words from briefing_step
                        where briefing_id = :briefing order by at, id""").param("briefing", briefingId).query(ROW).list();
    }

    /** In the name of whoever is signed in; of the portal where nobody is. */
    void add(UUID briefingId, BriefingStatus status, @Nullable String words) {
        jdbc.sql("""
                        insert into briefing_step (id, briefing_id, status, at, by_person, words)
                        values (:id, :briefing, :status, :now, :by, :words)""")
                .param("id", Ids.next(clock))
                .param("briefing", briefingId)
                .param("status", status.name())
                .param("now", Utc.of(clock.instant()))
                .param("by", currentUser.find().map(Actor::name).orElse(null))
                .param("words", words)
                .update();
    }
}
