package org.makegood.routing;

import java.util.List;
import org.makegood.areas.AreaDirectory;
import org.makegood.identity.Desks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which desk answers, and says why. For other modules' services, inside their transaction. */
@Component
@Transactional(readOnly = true)
public class Router {

    private final AreaDirectory areas;
    private final Desks desks;
    private final RulesInForce rulesInForce;

    Router(AreaDirectory areas, Desks desks, RulesInForce rulesInForce) {
        this.areas = areas;
        this.desks = desks;
        this.rulesInForce = rulesInForce;
    }

    /** Where the work goes under the rules of its day. Never throws it away: see {@link Route#isUnroutable}. */
    public Route route(RoutingRequest request) {
        return route(List.of(request)).getFirst();
    }

    /** The same for several pieces of work of one day, in their order. */
    public List<Route> route(List<RoutingRequest> requests) {
        var world = world(requests, rulesInForce.on(requests.getFirst().on()));
        return requests.stream()
                .map(request -> RoutingDecision.decide(request, world))
                .toList();
    }

    Route route(RoutingRequest request, List<Rule> rules) {
        return RoutingDecision.decide(request, world(List.of(request), rules));
    }

    private RoutingDirectory world(List<RoutingRequest> requests, List<Rule> rules) {
        var areaCodes = requests.stream().map(RoutingRequest::areaCode).toList();
        return new DayOfRouting(areas, desks, requests.getFirst().on(), rules, areaCodes);
    }
}
