package org.makegood;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says where the portal can be reached. Demo data add who can sign in. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        log.info("Makegood is ready: http://localhost:{}/", port);
    }
}
