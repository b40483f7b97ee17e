package org.makegood.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the schema up to date at start, one node at a time. */
@Component
class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var database = flyway.getConfiguration().getDataSource();
        var jdbc = JdbcClient.create(database);
        try {
            new MigrationLease(database).hold(() -> {
                if (isFresh(jdbc)) {
                    flyway.baseline(); // Flyway wants to be told that the lease's own table may stand there first
                }
                flyway.migrate();
            });
        } catch (CannotGetJdbcConnectionException e) {
            throw new DatabaseUnavailable(
                    "The database does not answer (%s): is MAKEGOOD_DB_URL right, with its user and password?"
                            .formatted(
                                    NestedExceptionUtils.getMostSpecificCause(e).getMessage()),
                    e);
        }
    }

    private static boolean isFresh(JdbcClient jdbc) {
        return jdbc.sql("""
                select count(*) = 0 from information_schema.tables
                where table_schema = database() and table_name <> 'migration_lease'
                """).query(Boolean.class).single();
    }
}
