package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several nodes that start at once on one fresh database. */
@PortalTest
@Transactional(propagation = Propagation.NEVER)
class MigrationsTest {

    private static final int NODES = 3;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    private HikariDataSource fresh;

    @BeforeEach
    void freshSchema() {
        jdbc.sql("create or replace database migrations_test").update();
        fresh = new HikariDataSource();
        fresh.setJdbcUrl(database.getJdbcUrl().replaceFirst("/[^/?]*(\\?|$)", "/migrations_test$1"));
        fresh.setUsername(database.getUsername());
        fresh.setPassword(database.getPassword());
    }

    @AfterEach
    void schemaGone() {
        fresh.close();
        jdbc.sql("drop database migrations_test").update();
    }

    @Test
    void threeNodesMigrateAFreshSchemaOnce() {
        nodes(_ -> new Migrations()
                .migrate(Flyway.configure()
                        .dataSource(fresh)
                        .locations("classpath:migrations-test")
                        .baselineVersion("0")
                        .load()));

        assertThat(JdbcClient.create(fresh)
                        .sql("select value from migrated order by value")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void onlyOneNodeHoldsTheLease() {
        assertThat(mostAtWorkAtOnce(work -> new MigrationLease(fresh).hold(work)))
                .isOne();
    }

    @Test
    void withoutTheLeaseTheyWouldWorkAtOnce() {
        assertThat(mostAtWorkAtOnce(Runnable::run)).isGreaterThan(1);
    }

    @Test
    void aLeaseWhoseHolderDiedRunsOut() {
        new MigrationLease(fresh).hold(() -> {});
        JdbcClient.create(fresh)
                .sql("update migration_lease set holder = 'gone', held_until = utc_timestamp(6) + interval 1 second")
                .update();

        var held = new AtomicInteger();
        new MigrationLease(fresh).hold(held::incrementAndGet);

        assertThat(held).hasValue(1);
    }

    private static int mostAtWorkAtOnce(Consumer<Runnable> guard) {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        nodes(_ -> guard.accept(() -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            pause();
            atWork.decrementAndGet();
        }));
        return most.get();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void nodes(Consumer<Integer> start) {
        CompletableFuture.allOf(Stream.iterate(1, node -> node + 1)
                        .limit(NODES)
                        .map(node -> CompletableFuture.runAsync(() -> start.accept(node), Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
