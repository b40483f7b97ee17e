package org.makegood.casework;

import java.time.LocalDate;
import org.makegood.casework.clock.Promise;
import org.makegood.kernel.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is promised to a case that arrives, or is reopened, on a day. */
@Component
class Promises {

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Promise on(CaseKind kind, LocalDate day) {
        return jdbc.sql("""
                        select acknowledge_within, answer_within from promise_setting
                        where kind = :kind and valid_from <= :day
                        order by valid_from desc limit 1""")
                .param("kind", kind.name())
                .param("day", day)
                .query(Promise.class)
                .single();
    }
}
