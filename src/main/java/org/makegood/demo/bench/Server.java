package org.makegood.demo.bench;

import java.io.IOException;
import org.springframework.core.env.Environment;

/** The portal as its visitors reach it. */
@ForBench
class Server {

    private final Environment environment;

    Server(Environment environment) {
        this.environment = environment;
    }

    Connection connect() throws IOException {
        return new Connection(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
