package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instants written by plain SQL. The machine is far from Greenwich: the build runs the tests in Auckland's zone. */
@PortalTest
class InstantsTest {

    private static final Instant SUMMER = Instant.parse("2026-07-15T08:30:00.123456Z");

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void table() {
        jdbc.sql("create or replace temporary table instants_test (id int primary key, at datetime(6))")
                .update();
    }

    @Test
    void areStoredAsUtc() {
        jdbc.sql("insert into instants_test values (1, ?), (2, ?), (3, ?), (4, ?)")
                .params(
                        SUMMER,
                        Timestamp.from(SUMMER),
                        SUMMER.atOffset(ZoneOffset.ofHours(5)),
                        LocalDateTime.ofInstant(SUMMER, ZoneOffset.UTC))
                .update();

        assertThat(jdbc.sql("select cast(at as char) from instants_test order by id")
                        .query(String.class)
                        .list())
                .hasSize(4)
                .containsOnly("2026-07-15 08:30:00.123456");
    }

    @Test
    void areReadAsTheyWereWritten() {
        jdbc.sql("insert into instants_test values (1, '2026-07-15 08:30:00.123456')")
                .update();

        jdbc.sql("select at from instants_test").query(row -> {
            assertThat(row.getTimestamp(1).toInstant()).isEqualTo(SUMMER);
            assertThat(row.getObject(1, Instant.class)).isEqualTo(SUMMER);
            assertThat(row.getObject(1, LocalDateTime.class))
                    .isEqualTo(LocalDateTime.ofInstant(SUMMER, ZoneOffset.UTC));
        });
    }

    @Test
    void theDatabasesOwnClockIsUtcToo() {
        assertThat(jdbc.sql("select now() = utc_timestamp()")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
