package org.makegood.briefings.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that decide who gets a place. Each is changed under a guard, and the count of changed rows is the answer. */
@Repository
public class SeatPools {

    private static final RowMapper<SeatPool> POOL = RecordRows.of(SeatPool.class);
    private static final RowMapper<Turn.Terms> TERMS = RecordRows.of(Turn.Terms.class);
    private static final RowMapper<Line> LINE =
            (row, number) -> new Line(row.getLong("turn"), TERMS.mapRow(row, number), POOL.mapRow(row, number));

    private final JdbcClient jdbc;
    private final Clock clock;

    SeatPools(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the next turn at the places of a briefing, in the caller's transaction. This must be the first thing that the
     * transaction does: it waits until the turn before is committed, and what is read after it is up to date.
     */
    public Turn turn(UUID briefingId) {
        if (!begin(briefingId)) {
            throw RuleViolation.noSuch("briefing");
        }
        return look(briefingId);
    }

    boolean begin(UUID briefingId) {
        return jdbc.sql("update seat_pool set turn = turn + 1 where briefing_id = :briefing and area_code = ''")
                        .param("briefing", briefingId)
                        .update()
                == 1;
    }

    /** How it stands now in the turn that the transaction has: in one statement, for others wait. */
    Turn look(UUID briefingId) {
        var lines = jdbc.sql("""
                        select p.turn, p.id, p.area_code, p.places, p.taken, p.reserved_until, p.released_at,
                            b.status, b.audience, b.registration_opens_at, b.registration_closes_at, b.starts_at, b.ends_at,
                            b.offer_hours
                        from briefing b join seat_pool p on p.briefing_id = b.id
                        where b.id = :briefing order by p.area_code""").param("briefing", briefingId).query(LINE).list();
        var general =
                lines.stream().filter(line -> line.pool.isGeneral()).findFirst().orElseThrow();
        return new Turn(
                briefingId,
                general.turn,
                general.terms,
                lines.stream().map(Line::pool).toList());
    }

    /** What decides whether places are given, as it is at the moment. */
    public Turn.Terms terms(UUID briefingId) {
        return jdbc.sql("""
                        select b.status, b.audience, b.registration_opens_at, b.registration_closes_at, b.starts_at, b.ends_at,
                            b.offer_hours
                        from briefing b where b.id = :briefing""").param("briefing", briefingId).query(TERMS).single();
    }

    public List<SeatPool> pools(UUID briefingId) {
        return jdbc.sql("""
                        select id, area_code, places, taken, reserved_until, released_at from seat_pool
                        where briefing_id = :briefing order by area_code""").param("briefing", briefingId).query(POOL).list();
    }

    /** Takes a place. False when there is none. */
    boolean take(SeatPool pool) {
        return jdbc.sql("update seat_pool set taken = taken + 1 where id = :id and taken < places")
                        .param("id", pool.id())
                        .update()
                == 1;
    }

    /** A place is free again: for its area while it is kept, for everybody after. */
    void giveBack(Turn turn, UUID poolId) {
        var pool = turn.pool(poolId).orElseThrow();
        if (pool.isKept() || pool.isGeneral()) {
            changed("update seat_pool set taken = taken - 1 where id = :id and taken > 0", pool.id());
        } else {
            changed(
                    "update seat_pool set taken = taken - 1, places = places - 1 where id = :id and taken > 0",
                    pool.id());
            resize(turn.general().id(), 1);
        }
    }

    /** What is free of the kept places becomes everybody's. */
    void release(Turn turn, SeatPool pool) {
        int free = pool.places() - pool.taken();
        int released = jdbc.sql("""
                        update seat_pool set places = taken, released_at = :now
                        where id = :id and released_at is null and places = :places and taken = :taken""")
                .param("now", Utc.of(clock.instant()))
                .param("id", pool.id())
                .param("places", pool.places())
                .param("taken", pool.taken())
                .update();
        if (released == 1) {
            resize(turn.general().id(), free);
        }
    }

    private void resize(UUID id, int more) {
        jdbc.sql("update seat_pool set places = places + :more where id = :id")
                .param("more", more)
                .param("id", id)
                .update();
    }

    private void changed(String sql, UUID id) {
        if (jdbc.sql(sql).param("id", id).update() != 1) {
            throw new IllegalStateException("A place was given back that nobody held");
        }
    }

    void add(UUID briefingId, String areaCode, int places, @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into seat_pool (id, briefing_id, area_code, places, taken, turn, reserved_until)
                        values (:id, :briefing, :area, :places, 0, 0, :until)""")
                .param("id", Ids.next(clock))
                .param("briefing", briefingId)
                .param("area", areaCode)
                .param("places", places)
                .param("until", until)
                .update();
    }

    void set(SeatPool pool, int places, @Nullable LocalDate until) {
        jdbc.sql("""
                        update seat_pool set places = :places, reserved_until = :until, released_at = null
                        where id = :id""")
                .param("places", places)
                .param("until", until)
                .param("id", pool.id())
                .update();
    }

    private record Line(long turn, Turn.Terms terms, SeatPool pool) {}
}
