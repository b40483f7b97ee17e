package org.makegood.journeys;

import org.makegood.concerns.ConcernLoggingService;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Concerns for a browser to work on: committed, so that the server sees them, and taken away after the test. */
record CommittedCases(ConcernLoggingService logging, JdbcClient jdbc) {

    /** Returns the reference of a new concern that the officer of Lewisham logged. */
    String log(String title) {
        return SampleConcern.about(title).log(logging).reference();
    }

    /** Takes away all that came of cases with the title, and what the officer of Lewisham has begun to write. */
    static void remove(JdbcClient jdbc, String title) {
        jdbc.sql("delete from outbox_mail where case_id in (select id from case_file where title = ?)")
                .param(title)
                .update();
        jdbc.sql("delete from case_file where title = ?").param(title).update();
        jdbc.sql("delete from case_draft where person_id = (select id from person where username = ?)")
                .param(SignedIn.LEWISHAM_OFFICER.username())
                .update();
    }
}
