package org.makegood.database;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two rows that people race for. */
@Transactional
class Ledger {

    private final JdbcClient jdbc;
    private final AtomicInteger attempts = new AtomicInteger();

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addToBoth(int first, int second, Runnable between) {
        attempts.incrementAndGet();
        add(first);
        between.run();
        add(second);
    }

    private void add(int row) {
        jdbc.sql("update lost_races_test set amount = amount + 1 where id = ?")
                .param(row)
                .update();
    }

    void addToWhatWasRead(int row, Runnable meanwhile) {
        attempts.incrementAndGet();
        var amount = jdbc.sql("select amount from lost_races_test where id = ?")
                .param(row)
                .query(Integer.class)
                .single();
        meanwhile.run();
        jdbc.sql("update lost_races_test set amount = ? where id = ?")
                .params(amount + 1, row)
                .update();
    }

    void findStale() {
        attempts.incrementAndGet();
        throw new OptimisticLockingFailureException("changed by somebody else");
    }

    int attempts() {
        return attempts.get();
    }
}
