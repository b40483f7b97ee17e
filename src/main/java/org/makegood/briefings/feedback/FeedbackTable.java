package org.makegood.briefings.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.seats.Registration;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what people say afterwards: one for each registration, by a unique index. */
@Repository
class FeedbackTable {

    private static final RowMapper<FeedbackForm> ROW = RecordRows.of(FeedbackForm.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<FeedbackForm> of(UUID registrationId) {
        return jdbc.sql("select useful, learned, better from briefing_feedback where registration_id = :registration")
                .param("registration", registrationId)
                .query(ROW)
                .optional();
    }

    /** The first one first. */
    List<FeedbackForm> all(UUID briefingId) {
        return jdbc.sql("""
                        select useful, learned, better from briefing_feedback
                        where briefing_id = :briefing order by given_at, id""").param("briefing", briefingId).query(ROW).list();
    }

    /** Said again, it takes the place of what was said before. */
    void put(Registration registration, FeedbackForm form) {
        jdbc.sql("""
                        insert into briefing_feedback (id, briefing_id, registration_id, useful, learned, better, given_at,
                            changed_at)
                        values (:id, :briefing, :registration, :useful, :learned, :better, :now, :now)
                        on duplicate key update useful = :useful, learned = :learned, better = :better,
                            changed_at = :now""")
                .param("id", Ids.next(clock))
                .param("briefing", registration.briefingId())
                .param("registration", registration.id())
                .param("useful", form.useful().name())
                .param("learned", stripped(form.learned()))
                .param("better", stripped(form.better()))
                .param("now", Utc.of(clock.instant()))
                .update();
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
