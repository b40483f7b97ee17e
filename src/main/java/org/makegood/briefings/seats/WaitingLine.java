package org.makegood.briefings.seats;

import static org.makegood.briefings.seats.Registrations.ROW;
import static org.makegood.briefings.seats.Registrations.SELECT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who wait for a place of a full briefing, in the order of coming, and the places they are offered. */
@Repository
public class WaitingLine {

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where somebody who waits stands in the line, beginning with 1. */
    public int position(Registration waiting) {
        return 1
                + jdbc.sql("""
                        select count(*) from registration
                        where briefing_id = :briefing and state = 'WAITING' and queue < :queue""")
                        .param("briefing", waiting.briefingId())
                        .param("queue", waiting.queue())
                        .query(Integer.class)
                        .single();
    }

    /** Who has waited longest of those that a free place is for. */
    Optional<Registration> next(UUID briefingId, boolean anybody, Set<String> areaCodes) {
        if (!anybody && areaCodes.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + """
                        where r.briefing_id = :briefing and r.state = 'WAITING' and (:anybody or r.area_code in (:areas))
                        order by r.queue, r.id limit 1""")
                .param("briefing", briefingId)
                .param("anybody", anybody)
                .param("areas", areaCodes.isEmpty() ? Set.of("") : areaCodes)
                .query(ROW)
                .optional();
    }

    /** False when the person does not wait any more. */
    boolean offer(UUID id, SeatPool pool, Instant until) {
        return jdbc.sql("""
                        update registration set state = 'OFFERED', pool_id = :pool, offered_at = :now, offer_until = :until
                        where id = :id and state = 'WAITING'""")
                        .param("pool", pool.id())
                        .param("now", Utc.of(clock.instant()))
                        .param("until", Utc.of(until))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when the offer has lapsed or was taken. */
    boolean take(UUID id) {
        return jdbc.sql("""
                        update registration set state = 'ACCEPTED', accepted_at = :now
                        where id = :id and state = 'OFFERED' and offer_until > :now""")
                        .param("now", Utc.of(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Offers whose time is over. */
    List<Registration> lapsed(UUID briefingId) {
        return jdbc.sql(SELECT + """
                        where r.briefing_id = :briefing and r.state = 'OFFERED' and r.offer_until <= :now
                        order by r.queue, r.id""")
                .param("briefing", briefingId)
                .param("now", Utc.of(clock.instant()))
                .query(ROW)
                .list();
    }
}
