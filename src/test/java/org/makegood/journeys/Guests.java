package org.makegood.journeys;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who come to a briefing of one walk, and the mails to them: committed, and taken away after it. */
record Guests(JdbcClient jdbc, String mark) {

    static Guests of(JdbcClient jdbc) {
        return new Guests(jdbc, UUID.randomUUID().toString().substring(0, 8));
    }

    String address(String who) {
        return who + "@" + host();
    }

    /** The last mail to somebody. */
    String mailed(String who) {
        return jdbc.sql("select text_body from outbox_mail where recipient = ? order by created_at desc limit 1")
                .param(address(who))
                .query(String.class)
                .single();
    }

    /** Takes away what was written to them, and the briefing with its places. */
    void remove(String title) {
        jdbc.sql("delete from outbox_mail where recipient like ?")
                .param("%@" + host())
                .update();
        jdbc.sql("delete from office_address where email like ?")
                .param("%@" + host())
                .update();
        jdbc.sql("delete from briefing where title = ?").param(title).update();
    }

    private String host() {
        return mark + ".example.org";
    }
}
