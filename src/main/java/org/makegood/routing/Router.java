package org.makegood.routing;

import java.util.List;
import org.springframework.stereotype.Component;

/** Decides which desk answers. For other modules' services, inside their transaction. */
@Component
public class Router {

    public Route route(RoutingRequest request) {
        return new Route(null, null, List.of(), List.of("no responsibilities are loaded"), null);
    }
}
