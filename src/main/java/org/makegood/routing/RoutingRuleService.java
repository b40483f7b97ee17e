package org.makegood.routing;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AuditTrail;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * The rules, for administrators: seen as they held, changed in a draft, put in force from a day on. Every change carries
 * the version of the set that the person saw.
 */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class RoutingRuleService {

    private static final String SUBJECT = "routing rule set";

    private final RoutingRuleSetRepository ruleSets;
    private final RoutingNames names;
    private final Router router;
    private final AuditTrail audit;
    private final Clock clock;

    RoutingRuleService(
            RoutingRuleSetRepository ruleSets, RoutingNames names, Router router, AuditTrail audit, Clock clock) {
        this.ruleSets = ruleSets;
        this.names = names;
        this.router = router;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sets, the newest first: the draft, what is coming, what is in force, what was. */
    public List<RuleSetCard> sets(Pageable page) {
        return ruleSets.cards(Days.today(clock), page);
    }

    public RuleSetCard set(UUID setId) {
        return ruleSets.card(Days.today(clock), setId).orElseThrow(() -> RuleViolation.noSuch("set of rules"));
    }

    /**
     * The rules of a set in their order.
     *
     * @param regionCode leaves out the rules that only speak of other regions; null for all
     */
    public List<RuleRow> rules(UUID setId, @Nullable String regionCode) {
        return names.name(withRules(setId)).stream()
                .filter(row -> regionCode == null
                        || names.isWithin(regionCode, row.rule().conditions().unitCode())
                                && names.isAreaWithin(
                                        regionCode, row.rule().conditions().areaCode()))
                .toList();
    }

    public RuleChoices choices() {
        return names.choices();
    }

    /** Asks where something would go under the rules of a set, be it a draft, in the world of the request's day. */
    public Route tryOut(UUID setId, RoutingRequest request) {
        return router.route(request, withRules(setId).numbered());
    }

    /** The council in which a postcode lies. */
    public RuleChoices.Choice councilOf(String postcode) {
        return names.councilOf(postcode);
    }

    /** The units that share the work in the area on that day, so that one has to be chosen; none where it is clear. */
    public List<RuleChoices.Choice> sharing(String areaCode, ServiceLine line, LocalDate on) {
        return names.sharing(areaCode, line, on);
    }

    /** Begins a draft with the rules of the newest set. That there is one draft at a time a unique index sees to. */
    @Transactional
    public UUID prepare() {
        var newest = ruleSets.findFirstByOrderByNumberDesc();
        newest.filter(set -> set.validFrom() == null).ifPresent(_ -> {
            throw new RuleViolation("There is a draft already. Change that one.");
        });
        var number = newest.map(RoutingRuleSet::number).orElse(0) + 1;
        var rules = newest.map(RoutingRuleSet::rules).orElse(List.of());
        var draft = ruleSets.save(RoutingRuleSet.draft(number, rules, clock));
        record("Prepared", draft, null, words(draft));
        return draft.id();
    }

    @Transactional
    public void add(UUID setId, long version, @Valid NewRule form) {
        var set = draft(setId, version);
        set.add(form, clock);
        ruleSets.save(set);
        record("Added a rule to", set, null, form.words());
    }

    @Transactional
    public void change(UUID setId, long version, UUID ruleId, @Valid NewRule form) {
        var set = draft(setId, version);
        var before = set.rule(ruleId).form();
        set.replace(ruleId, form, clock);
        ruleSets.save(set);
        record("Changed a rule of", set, before.toString(), form.toString());
    }

    @Transactional
    public void remove(UUID setId, long version, UUID ruleId) {
        var set = draft(setId, version);
        var before = set.rule(ruleId).form();
        set.remove(ruleId);
        ruleSets.save(set);
        record("Removed a rule from", set, before.toString(), null);
    }

    /** @param places how many places further down; negative is up */
    @Transactional
    public void move(UUID setId, long version, UUID ruleId, int places) {
        var set = draft(setId, version);
        set.move(ruleId, places);
        ruleSets.save(set);
        record("Moved a rule of", set, null, set.rule(ruleId).form().words());
    }

    /** Sets follow one another in the order of their numbers. That no two begin on one day a unique index sees to. */
    @Transactional
    public void putInForce(UUID setId, long version, LocalDate from) {
        var set = draft(setId, version);
        set.putInForce(from, ruleSets.lastBegin().orElse(LocalDate.MIN), Days.today(clock));
        ruleSets.save(set);
        record("Put in force", set, null, "from " + from + "\n" + words(set));
    }

    /** Makes a set that has not begun a draft again. */
    @Transactional
    public void takeBack(UUID setId, long version) {
        if (ruleSets.existsByValidFromIsNull()) {
            throw new RuleViolation("There is a draft already. Put it in force or throw it away first.");
        }
        var set = seen(setId, version);
        var before = set.validFrom();
        set.takeBack(Days.today(clock));
        ruleSets.save(set);
        record("Took back", set, String.valueOf(before), null);
    }

    @Transactional
    public void discard(UUID setId, long version) {
        var set = draft(setId, version);
        ruleSets.delete(set);
        record("Threw away", set, words(set), null);
    }

    private RoutingRuleSet draft(UUID setId, long version) {
        var set = seen(setId, version);
        set.mustBeDraft();
        return set;
    }

    private RoutingRuleSet seen(UUID setId, long version) {
        var set = withRules(setId);
        if (set.version() != version) {
            throw new OptimisticLockingFailureException("The rules were changed since");
        }
        return set;
    }

    private RoutingRuleSet withRules(UUID setId) {
        return ruleSets.withRules(setId).orElseThrow(() -> RuleViolation.noSuch("set of rules"));
    }

    private static String words(RoutingRuleSet set) {
        return String.join(
                "\n",
                set.numbered().stream()
                        .map(rule -> rule.number() + ": " + rule.words())
                        .toList());
    }

    private void record(String action, RoutingRuleSet set, @Nullable String before, @Nullable String after) {
        audit.record(action, SUBJECT, String.valueOf(set.number()), before, after);
    }
}
