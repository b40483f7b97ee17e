package org.makegood.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.identity.Desk;
import org.makegood.kernel.Days;
import org.makegood.kernel.ServiceLine;

/**
 * One decision: who is responsible, which desk that is, what the rules change, and who stands in where nobody is in
 * post. Each step leaves a reason. The same request in the same world always gets the same answer, and always a desk or
 * the region whose heads then choose one.
 */
final class RoutingDecision {

    private final RoutingRequest request;
    private final RoutingDirectory directory;
    private final Ladder ladder;
    private final List<String> reasons = new ArrayList<>();
    private @Nullable Rule forwarding;

    private RoutingDecision(RoutingRequest request, RoutingDirectory directory) {
        this.request = request;
        this.directory = directory;
        ladder = new Ladder(directory, request.areaCode());
    }

    static Route decide(RoutingRequest request, RoutingDirectory directory) {
        return new RoutingDecision(request, directory).decide();
    }

    private Route decide() {
        var area = directory.area(request.areaCode());
        if (area.isEmpty()) {
            var unknown = List.of("no council has the code " + request.areaCode());
            return new Route(null, null, List.of(), unknown, null, null);
        }
        reasons.add("it is about " + area.get().name());
        var unit = responsibleUnit();
        if (unit.isEmpty()) {
            reasons.add("no probation unit is known to answer there on " + day());
            return unroutable(Map.of(), List.of());
        }
        var line = ladder.from(unit.get());
        var rules = directory.rules().stream()
                .filter(rule -> rule.holds(request, line.keySet()))
                .toList();
        var desk = staffed(firstStop(unit.get(), rules));
        var copies = copies(unit.get(), rules, desk.orElse(null));
        return desk.map(found -> new Route(
                        found,
                        ladder.region(line),
                        copies,
                        reasons,
                        "Sent to " + found.name(),
                        "Will go to " + found.name()))
                .orElseGet(() -> unroutable(line, copies));
    }

    private Route unroutable(Map<String, Unit> line, List<Desk> copies) {
        var region = ladder.region(line);
        var name = Optional.ofNullable(region).flatMap(directory::unit).map(Unit::name);
        return new Route(
                null,
                region,
                copies,
                reasons,
                name.map(it -> "Not at a desk yet: the heads of " + it + " see it now and choose one")
                        .orElse(null),
                name.map(it -> "Will go to no desk at first: the heads of " + it + " will see it and choose one")
                        .orElse(null));
    }

    // Who is responsible

    private Optional<Unit> responsibleUnit() {
        var line = request.serviceLine();
        var unit = responsibleUnit(line);
        if (unit.isEmpty() && line != ServiceLine.PARTNERSHIPS) {
            reasons.add("nobody is known to answer for " + work(line) + " there on " + day()
                    + ", so it goes to whoever answers for partnerships");
            unit = responsibleUnit(ServiceLine.PARTNERSHIPS);
        }
        return unit.or(this::regionInstead);
    }

    private Optional<Unit> responsibleUnit(ServiceLine line) {
        var candidates = directory.responsible(request.areaCode(), line);
        var chosen = candidates.stream()
                .filter(candidate -> candidate.unit().code().equals(request.unitCode()))
                .findFirst()
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty());
        if (chosen.isPresent()) {
            reasons.add(answersThere(chosen.get()));
            return chosen.map(Responsible::unit);
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return shared(line, candidates);
    }

    private static String answersThere(Responsible responsible) {
        return responsible.unit().name() + " answers for " + work(responsible.serviceLine())
                + (responsible.wholeArea() ? " there" : " in its part of the area")
                + (responsible.from() == null ? "" : " since " + Days.written(responsible.from()));
    }

    /** Several answer and nobody said for which part: the region knows better than a guess. */
    private Optional<Unit> shared(ServiceLine line, List<Responsible> candidates) {
        var units = candidates.stream()
                .map(Responsible::unit)
                .distinct()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        var names = String.join(" and ", units.stream().map(Unit::name).toList());
        var region = directory.region(request.areaCode());
        var unit = region.orElse(units.getFirst());
        reasons.add(names + " share " + work(line)
                + " there and it is not said which part this is about, so it goes to " + unit.name());
        return Optional.of(unit);
    }

    private Optional<Unit> regionInstead() {
        var region = directory.region(request.areaCode());
        region.ifPresent(unit -> reasons.add("that area belongs to " + unit.name()));
        return region;
    }

    // Where it goes first

    /** A desk to begin with, or none, and the unit to climb from when nobody is there. */
    private record Stop(@Nullable Desk desk, Unit unit) {}

    private Stop firstStop(Unit unit, List<Rule> rules) {
        for (var rule : rules) {
            if (rule.effects().forwardTo() != null) {
                forwarding = rule;
                var stop = forwarded(rule, unit);
                reasons.add(quoted(rule) + (stop.isPresent() ? "" : " (but there is no such desk on " + day() + ")"));
                return stop.orElseGet(() -> new Stop(deskOf(unit).orElse(null), unit));
            }
        }
        return new Stop(deskOf(unit).orElse(null), unit);
    }

    private Optional<Stop> forwarded(Rule rule, Unit unit) {
        var effects = rule.effects();
        var target = switch (effects.forwardTo()) {
            case DESK -> Optional.ofNullable(effects.deskId()).flatMap(directory::desk);
            case UNIT ->
                Optional.ofNullable(effects.unitCode()).flatMap(directory::unit).flatMap(this::deskOf);
            case PARENT_UNIT -> ladder.above(unit).flatMap(this::deskOf);
            case null -> Optional.<Desk>empty();
        };
        return target.map(desk -> new Stop(desk, directory.unit(desk.unitCode()).orElse(unit)));
    }

    private Optional<Desk> deskOf(Unit unit) {
        var line = request.serviceLine();
        var desk = directory.deskOf(unit.code(), line);
        if (desk.isPresent() || line == ServiceLine.PARTNERSHIPS) {
            return desk;
        }
        var partnerships = directory.deskOf(unit.code(), ServiceLine.PARTNERSHIPS);
        partnerships.ifPresent(found -> reasons.add(
                unit.name() + " has no desk of its own for " + work(line) + ", so " + found.name() + " takes it"));
        return partnerships;
    }

    // Who stands in

    private Optional<Desk> staffed(Stop stop) {
        var asked = new HashSet<UUID>();
        var passed = new HashSet<String>();
        var unit = stop.unit();
        var desk = Optional.ofNullable(stop.desk());
        while (true) {
            var last = desk.map(Desk::name);
            while (desk.isPresent() && asked.add(desk.get().id())) {
                if (directory.isStaffed(desk.get().id())) {
                    return desk;
                }
                last = desk.map(Desk::name);
                desk = deputyOf(desk.get(), asked);
            }
            passed.add(unit.code());
            var why = last.map(this::nobodyInPost).orElse(unit.name() + " has no desk on " + day());
            var next = ladder.above(unit).filter(parent -> !passed.contains(parent.code()));
            if (next.isEmpty()) {
                reasons.add(why);
                return Optional.empty();
            }
            unit = next.get();
            reasons.add(why + ", so it goes up to " + unit.name());
            desk = deskOf(unit);
        }
    }

    private Optional<Desk> deputyOf(Desk desk, Set<UUID> asked) {
        var deputy = Optional.ofNullable(desk.deputyDeskId())
                .filter(id -> !asked.contains(id))
                .flatMap(directory::desk);
        deputy.ifPresent(
                found -> reasons.add(nobodyInPost(desk.name()) + ", so it goes to its deputy, " + found.name()));
        return deputy;
    }

    private String nobodyInPost(String desk) {
        return desk + " has nobody in post on " + day();
    }

    // Who reads along

    private List<Desk> copies(Unit unit, List<Rule> rules, @Nullable Desk answering) {
        var without =
                rules.stream().filter(rule -> rule.effects().withoutCopies()).findFirst();
        if (without.isPresent()) {
            reasons.add(quoted(without.get()));
            return List.of();
        }
        if (!request.mayBeCopied()) {
            return List.of();
        }
        var copies = new LinkedHashSet<Desk>();
        for (var rule : rules) {
            var desks =
                    copies(unit, rule).filter(desk -> !desk.equals(answering)).toList();
            copies.addAll(desks);
            if (!desks.isEmpty() && rule != forwarding) {
                reasons.add(quoted(rule));
            }
        }
        return List.copyOf(copies);
    }

    private Stream<Desk> copies(Unit unit, Rule rule) {
        var effects = rule.effects();
        var partnerships = effects.copyToPartnerships()
                ? directory.deskOf(unit.code(), ServiceLine.PARTNERSHIPS)
                : Optional.<Desk>empty();
        var parent = effects.copyToParent()
                ? ladder.above(unit)
                        .flatMap(it -> directory
                                .deskOf(it.code(), request.serviceLine())
                                .or(() -> directory.deskOf(it.code(), ServiceLine.PARTNERSHIPS)))
                : Optional.<Desk>empty();
        return Stream.of(
                        partnerships.stream(),
                        parent.stream(),
                        rule.copyDeskIds().stream().sorted().flatMap(id -> directory.desk(id).stream()))
                .flatMap(desks -> desks);
    }

    // Words

    private static String quoted(Rule rule) {
        return "rule " + rule.number() + ": " + rule.words();
    }

    private static String work(ServiceLine line) {
        var label = line.label();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private String day() {
        return Days.written(request.on());
    }
}
