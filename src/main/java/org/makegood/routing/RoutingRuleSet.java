package org.makegood.routing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;

/** The rules of a time, in their order. A draft until it has a day to begin on; from that day on it is history. */
@Entity
class RoutingRuleSet {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int number;

    private @Nullable LocalDate validFrom;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rule_set_id", nullable = false)
    @OrderColumn(name = "position")
    private List<RoutingRule> rules = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected RoutingRuleSet() {}

    static RoutingRuleSet draft(int number, List<RoutingRule> rules, Clock clock) {
        var set = new RoutingRuleSet();
        set.id = Ids.next(clock);
        set.number = number;
        rules.forEach(rule -> set.rules.add(rule.copy(clock)));
        return set;
    }

    UUID add(NewRule form, Clock clock) {
        mustBeDraft();
        var rule = RoutingRule.of(form, clock);
        rules.add(rule);
        return rule.id();
    }

    UUID replace(UUID ruleId, NewRule form, Clock clock) {
        mustBeDraft();
        var rule = RoutingRule.of(form, clock);
        rules.set(indexOf(ruleId), rule);
        return rule.id();
    }

    void remove(UUID ruleId) {
        mustBeDraft();
        rules.remove(indexOf(ruleId));
    }

    /** @param places how many places further down; negative is up. Stops at both ends. */
    void move(UUID ruleId, int places) {
        mustBeDraft();
        var from = indexOf(ruleId);
        var to = Math.clamp(from + (long) places, 0, rules.size() - 1);
        Collections.rotate(rules.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }

    /** A day has one set of rules, so this one begins tomorrow at the earliest, and after all others. */
    void putInForce(LocalDate from, LocalDate lastBegin, LocalDate today) {
        mustBeDraft();
        var earliest = (lastBegin.isAfter(today) ? lastBegin : today).plusDays(1);
        if (from.isBefore(earliest)) {
            throw new RuleViolation(
                    "from",
                    "Choose " + Days.written(earliest) + " or a later day"
                            + (lastBegin.isAfter(today) ? ": another set begins the day before." : "."));
        }
        validFrom = from;
    }

    void takeBack(LocalDate today) {
        if (validFrom == null) {
            throw new RuleViolation("These rules are a draft already.");
        }
        if (!validFrom.isAfter(today)) {
            throw new RuleViolation("These rules have begun. Prepare a new set to change them.");
        }
        validFrom = null;
    }

    void mustBeDraft() {
        if (validFrom != null) {
            throw new RuleViolation("These rules have a day to begin on. Only a draft can be changed.");
        }
    }

    List<Rule> numbered() {
        return IntStream.range(0, rules.size())
                .mapToObj(index -> rules.get(index).numbered(index + 1))
                .toList();
    }

    RoutingRule rule(UUID ruleId) {
        return rules.get(indexOf(ruleId));
    }

    List<RoutingRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private int indexOf(UUID ruleId) {
        return IntStream.range(0, rules.size())
                .filter(index -> rules.get(index).id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.noSuch("rule"));
    }
}
