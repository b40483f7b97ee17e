package org.makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StartTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePortalStartsOnAMariaDbWhoseSnapshotsAreIsolated() {
        assertThat(jdbc.sql("select @@innodb_snapshot_isolation")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
