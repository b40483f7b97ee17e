package org.makegood.overviews;

import static java.util.stream.Collectors.groupingBy;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.casework.status.Statuses;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How far unpaid work proposals came, as at any day, over what the reader may see: a body's areas, or a region. */
@Service
@Validated
@RolesAllowed({COMPILER, STAFF})
@Transactional(readOnly = true)
public class FunnelService {

    /** Stands for no unit or region: what could not be routed. */
    private static final String NONE = "";

    private final FunnelTables tables;
    private final Statuses statuses;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final Clock clock;

    FunnelService(FunnelTables tables, Statuses statuses, AreaDirectory areas, CurrentUser currentUser, Clock clock) {
        this.tables = tables;
        this.statuses = statuses;
        this.areas = areas;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public FunnelChoices choices() {
        var today = Days.today(clock);
        var reader = currentUser.actor();
        return new FunnelChoices(
                switch (reader) {
                    case Actor.Staff staff ->
                        areas.unit(staff.regionCode()).map(Unit::name).orElse(staff.desk());
                    case Actor.Compiler _, Actor.Partner _, Actor.Administrator _ -> reader.actingFor();
                },
                areas.areas().stream()
                        .filter(area -> areaCodes(reader).contains(area.code()))
                        .toList(),
                reader instanceof Actor.Staff staff ? unitsOf(staff.regionCode()) : List.of(),
                today);
    }

    private Set<String> areaCodes(Actor reader) {
        return switch (reader) {
            case Actor.Staff staff -> areas.areaCodesOf(staff.regionCode(), Days.today(clock));
            case Actor.Compiler compiler -> compiler.areaCodes();
            case Actor.Partner _, Actor.Administrator _ -> Set.of();
        };
    }

    private List<Unit> unitsOf(String regionCode) {
        var today = Days.today(clock);
        return Stream.concat(areas.unit(regionCode).stream(), areas.unitsBelow(regionCode).stream())
                .filter(unit -> unit.existsOn(today))
                .toList();
    }

    /** The answer to a question. Asked again later with the same day, it is the same. */
    public Funnel funnel(FunnelQuestion question) {
        check(question);
        var tallies = tables.tallies(currentUser.actor(), question);
        var all = all(tallies);
        return new Funnel(
                question,
                all,
                reasons(all),
                groups(tallies, FunnelTally::areaCode, this::areaName),
                groups(tallies, tally -> orNone(tally.unitCode()), code -> unitName(code, "No desk yet")),
                groups(tallies, tally -> orNone(tally.regionCode()), code -> unitName(code, "No region")),
                groups(tallies, FunnelTally::source, code -> statuses.word(CaseKind.PROPOSAL, code)));
    }

    /** How far they came, all together. */
    public FunnelCounts counts(FunnelQuestion question) {
        check(question);
        return FunnelCounts.of(tables.totals(currentUser.actor(), question));
    }

    /** Writes the tables as CSV. Returns how many rows they have without the total. */
    public long export(FunnelQuestion question, Appendable out) throws IOException {
        return FunnelCsv.write(funnel(question), out);
    }

    private void check(FunnelQuestion question) {
        if (question.asAt().isAfter(Days.today(clock))) {
            throw new RuleViolation("asAt", "Choose today or an earlier day.");
        }
        if (!areaCodes(currentUser.actor()).containsAll(question.areaCodes())) {
            throw RuleViolation.noSuch("area");
        }
    }

    private List<Funnel.Reason> reasons(FunnelCounts all) {
        return all.declined().entrySet().stream()
                .map(reason -> new Funnel.Reason(
                        reason.getKey(), statuses.word(CaseKind.PROPOSAL, reason.getKey()), reason.getValue()))
                .sorted(Comparator.comparingLong(Funnel.Reason::count)
                        .reversed()
                        .thenComparing(Funnel.Reason::label))
                .toList();
    }

    private static List<Funnel.Group> groups(
            List<FunnelTally> tallies, Function<FunnelTally, String> by, UnaryOperator<String> name) {
        return tallies.stream().collect(groupingBy(by)).entrySet().stream()
                .map(group -> new Funnel.Group(name.apply(group.getKey()), all(group.getValue())))
                .sorted(Comparator.comparing(Funnel.Group::name))
                .toList();
    }

    private static FunnelCounts all(List<FunnelTally> tallies) {
        return FunnelCounts.of(tallies.stream().map(FunnelTally::arrivals).toList());
    }

    private static String orNone(@Nullable String code) {
        return code == null ? NONE : code;
    }

    private String areaName(String code) {
        return areas.area(code).map(Area::name).orElse(code);
    }

    private String unitName(String code, String none) {
        return code.equals(NONE) ? none : areas.unit(code).map(Unit::name).orElse(code);
    }
}
