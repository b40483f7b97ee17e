package org.makegood.routing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;

/** A rule of one set. Never changed: another wording is another rule in its place. */
@Entity
class RoutingRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String words;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    @Embedded
    private @Nullable RuleConditions conditions; // Hibernate gives null when each of them is null

    @Embedded
    private RuleEffects effects;

    @ElementCollection
    @CollectionTable(name = "routing_rule_copy", joinColumns = @JoinColumn(name = "rule_id"))
    @Column(name = "desk_id")
    private Set<UUID> copyDeskIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected RoutingRule() {}

    static RoutingRule of(NewRule form, Clock clock) {
        checkDates(form.from(), form.until());
        checkEffects(form);
        var rule = new RoutingRule();
        rule.id = Ids.next(clock);
        rule.words = withoutFullStop(form.words().strip());
        rule.validFrom = form.from();
        rule.validUntil = form.until();
        rule.conditions = form.conditions();
        rule.effects = form.effects();
        rule.copyDeskIds = new HashSet<>(form.copyDeskIds());
        return rule;
    }

    /** The same rule for another set. */
    RoutingRule copy(Clock clock) {
        return of(form(), clock);
    }

    NewRule form() {
        return new NewRule(words, validFrom, validUntil, conditions(), effects, copyDeskIds);
    }

    Rule numbered(int number) {
        return new Rule(number, words, validFrom, validUntil, conditions(), effects, copyDeskIds);
    }

    UUID id() {
        return id;
    }

    private RuleConditions conditions() {
        return conditions == null ? RuleConditions.ALWAYS : conditions;
    }

    private static void checkDates(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new RuleViolation("until", "Choose a day after the rule begins.");
        }
    }

    private static void checkEffects(NewRule form) {
        var effects = form.effects();
        if (effects.forwardTo() == ForwardTo.DESK && effects.deskId() == null) {
            throw new RuleViolation("deskId", "Choose the desk it goes to.");
        }
        if (effects.forwardTo() == ForwardTo.UNIT && effects.unitCode() == null) {
            throw new RuleViolation("unitCode", "Choose the unit it goes to.");
        }
        if (effects.forwardTo() != ForwardTo.DESK && effects.deskId() != null
                || effects.forwardTo() != ForwardTo.UNIT && effects.unitCode() != null) {
            throw new RuleViolation("forwardTo", "Choose one place to send it to.");
        }
        var copies = effects.copyToPartnerships()
                || effects.copyToParent()
                || !form.copyDeskIds().isEmpty();
        if (effects.withoutCopies() && copies) {
            throw new RuleViolation("withoutCopies", "Choose either copies or none.");
        }
        if (!effects.withoutCopies() && !copies && effects.forwardTo() == null) {
            throw new RuleViolation("forwardTo", "Say what the rule does: where it sends work, or who gets a copy.");
        }
    }

    private static String withoutFullStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
