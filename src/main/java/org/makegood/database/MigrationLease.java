package org.makegood.database;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One node at a time brings the schema up to date. Flyway's own lock is one server's affair and does not reach the other
 * nodes of a cluster; this lease is a row that must be changed to be held, and it runs out when its holder dies.
 */
final class MigrationLease {

    private static final Logger log = LoggerFactory.getLogger(MigrationLease.class);
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final String holder = UUID.randomUUID().toString();

    MigrationLease(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Waits for the lease, does the work under it and gives it back. */
    void hold(Runnable work) {
        makeTable();
        take();
        try (var renewals = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var pause = LENGTH.toSeconds() / 4;
            renewals.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.SECONDS);
            work.run();
        } finally {
            giveBack();
        }
    }

    private void makeTable() {
        jdbc.sql("""
                create table if not exists migration_lease (
                    name varchar(20) primary key,
                    holder varchar(36) not null,
                    held_until datetime(6) not null
                )""").update();
        jdbc.sql("insert ignore into migration_lease values ('schema', '', utc_timestamp(6))")
                .update();
    }

    private void take() {
        for (var waited = false; !took(); waited = true) {
            if (!waited) {
                log.info("Another node is bringing the database up to date; waiting for it");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean took() {
        return change("where name = 'schema' and held_until <= utc_timestamp(6)");
    }

    private void renew() {
        try {
            if (!change("where name = 'schema' and holder = :holder")) {
                log.warn("The lease on the database's schema went to another node while this one was still at work");
            }
        } catch (DataAccessException e) {
            log.warn("Could not renew the lease on the database's schema; trying again", e);
        }
    }

    private boolean change(String condition) {
        try {
            return jdbc.sql("""
                    update migration_lease
                    set holder = :holder, held_until = utc_timestamp(6) + interval :seconds second
                    """ + condition)
                            .param("holder", holder)
                            .param("seconds", LENGTH.toSeconds())
                            .update()
                    == 1;
        } catch (DataAccessException e) {
            if (LostRaces.isLostRace(e)) {
                return false;
            }
            throw e;
        }
    }

    private void giveBack() {
        jdbc.sql("update migration_lease set held_until = utc_timestamp(6) where holder = :holder")
                .param("holder", holder)
                .update();
    }
}
