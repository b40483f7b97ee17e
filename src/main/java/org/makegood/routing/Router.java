package org.makegood.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.kernel.ServiceLine;
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
        return route(request, rulesInForce.on(request.on()));
    }

    Route route(RoutingRequest request, List<Rule> rules) {
        return RoutingDecision.decide(request, new AsAt(request.on(), rules));
    }

    /** The world on one day. */
    private final class AsAt implements RoutingDirectory {

        private final LocalDate day;
        private final List<Rule> rules;

        AsAt(LocalDate day, List<Rule> rules) {
            this.day = day;
            this.rules = rules;
        }

        @Override
        public Optional<Area> area(String code) {
            return areas.area(code);
        }

        @Override
        public Optional<Unit> region(String areaCode) {
            return areas.region(areaCode, day);
        }

        @Override
        public Optional<Unit> unit(String code) {
            return areas.unit(code);
        }

        @Override
        public List<Responsible> responsible(String areaCode, ServiceLine line) {
            return areas.responsible(areaCode, line, day);
        }

        @Override
        public Optional<Desk> desk(UUID id) {
            return desks.desk(id);
        }

        @Override
        public Optional<Desk> deskOf(String unitCode, ServiceLine line) {
            return desks.deskOf(unitCode, line, day);
        }

        @Override
        public boolean isStaffed(UUID deskId) {
            return desks.isStaffed(deskId, day);
        }

        @Override
        public List<Rule> rules() {
            return rules;
        }
    }
}
