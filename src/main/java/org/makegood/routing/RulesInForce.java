package org.makegood.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.makegood.kernel.Days;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The rules of a day. Which set that is, is asked anew each time; what stands in a set that has begun never changes and
 * is kept.
 */
@Component
class RulesInForce {

    private final RoutingRuleSetRepository ruleSets;
    private final Clock clock;
    private final Map<UUID, List<Rule>> begun = new ConcurrentHashMap<>();

    RulesInForce(RoutingRuleSetRepository ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    List<Rule> on(LocalDate day) {
        var latest = ruleSets.begunBy(day, Limit.of(1));
        if (latest.isEmpty()) {
            return List.of();
        }
        var id = latest.getFirst();
        return day.isAfter(Days.today(clock)) ? of(id) : begun.computeIfAbsent(id, this::of);
    }

    private List<Rule> of(UUID ruleSetId) {
        return ruleSets.withRules(ruleSetId).map(RoutingRuleSet::numbered).orElse(List.of());
    }
}
