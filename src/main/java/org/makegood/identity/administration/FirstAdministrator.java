package org.makegood.identity.administration;

import org.makegood.identity.signin.OneTimeLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As long as there is no administrator, each start prints a one-time link with which the first one is made. */
@Component
@ConditionalOnProperty(name = "makegood.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final OneTimeLinks links;

    FirstAdministrator(JdbcClient jdbc, OneTimeLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (!anAdministratorExists()) {
            var link = links.toMakeFirstAdministrator();
            log.warn(
                    "There is no administrator yet. Open this link within a day to make the first: {}", link.address());
        }
    }

    private boolean anAdministratorExists() {
        return jdbc.sql("""
                        select exists (select 1 from appointment a join person p on p.id = a.person_id and not p.disabled
                            where a.role = 'ADMINISTRATOR' and (a.valid_until is null or a.valid_until > current_date))""").query(Boolean.class).single();
    }
}
