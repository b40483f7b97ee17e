package org.makegood.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.makegood.database.EmbeddedMariaDb;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB for the tests: the one named by {@code MAKEGOOD_TEST_DB_URL}, or else an embedded one, started once per
 * JVM in a throw-away folder. Nothing needs to be installed.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static @Nullable String url = System.getenv("MAKEGOOD_TEST_DB_URL");

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return new Connection(url());
    }

    /** A database on the tests' server, with what signs in there. */
    public record Connection(String jdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return System.getenv().getOrDefault("MAKEGOOD_TEST_DB_USER", "root");
        }

        @Override
        public String getPassword() {
            return System.getenv().getOrDefault("MAKEGOOD_TEST_DB_PASSWORD", "");
        }
    }

    /** Where the tests' database is; starts it when nobody has yet. */
    public static synchronized String url() {
        if (url == null) {
            url = startServer();
        }
        return url;
    }

    /** Where this JVM unpacks the server's programs: another that runs beside it has its own. */
    public static Path programs() {
        return Path.of("target", "mariadb", System.getProperty("makegood.test.process", "process-1"), "base")
                .toAbsolutePath();
    }

    private static String startServer() {
        try {
            var programs = programs();
            var data = Files.createTempDirectory(Files.createDirectories(programs.getParent()), "data-");
            var server = EmbeddedMariaDb.start(programs, data, false);
            SpringApplication.getShutdownHandlers().add(() -> stop(server, data)); // after the contexts have closed
            return server.jdbcUrl();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start MariaDB", e);
        }
    }

    private static void stop(EmbeddedMariaDb server, Path data) {
        try {
            server.stop();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException _) {
            // the JVM is going down; the folder is left behind under target
        }
    }
}
