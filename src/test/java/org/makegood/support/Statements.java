package org.makegood.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a piece of code asks the database, on the connection of the test; counted by the database itself. */
public record Statements(JdbcClient jdbc) {

    public long of(Runnable what) {
        var before = asked();
        what.run();
        return asked() - before - 1; // asking for the number is one, too
    }

    private long asked() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, _) -> row.getLong(2))
                .single();
    }
}
