package org.makegood.support;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves a briefing in time, as if it had been planned for then from the beginning. Lasts an hour. */
@TestComponent
public class BriefingDay {

    private final JdbcClient jdbc;
    private final EntityManager memory;

    BriefingDay(JdbcClient jdbc, EntityManager memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    public void startsIn(UUID briefingId, Duration from) {
        memory.flush();
        jdbc.sql("""
                        update briefing set doors_open_at = date_add(utc_timestamp(), interval :minutes minute),
                            starts_at = doors_open_at, ends_at = date_add(starts_at, interval 1 hour),
                            registration_closes_at = starts_at
                        where id = :id""").param("minutes", from.toMinutes()).param("id", briefingId).update();
        memory.clear();
    }
}
