package org.makegood.overviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.makegood.kernel.Roles.COMPILER;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.clock.DatedPromise;
import org.makegood.casework.due.Promises;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Live figures for the body that the signed-in compiler acts for, over what it may see and nothing else. */
@Service
@Validated
@RolesAllowed(COMPILER)
@Transactional(readOnly = true)
public class OverviewService {

    private final OverviewTables tables;
    private final ConcernLines lines;
    private final Promises promises;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final Clock clock;

    OverviewService(
            OverviewTables tables,
            ConcernLines lines,
            Promises promises,
            AreaDirectory areas,
            CurrentUser currentUser,
            Clock clock) {
        this.tables = tables;
        this.lines = lines;
        this.promises = promises;
        this.areas = areas;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public OverviewChoices choices() {
        var body = compiler();
        return new OverviewChoices(
                body.organisation(),
                areas.areas().stream()
                        .filter(area -> body.areaCodes().contains(area.code()))
                        .toList(),
                tables.categoryGroups(),
                Days.today(clock));
    }

    /** What is asked for before anybody has chosen anything. */
    public OverviewQuestion quarterSoFar() {
        return new OverviewQuestion(Period.quarterSoFar(Days.today(clock)), Set.of());
    }

    public Overview overview(OverviewQuestion question) {
        var counted = counted(question);
        var tallies = tables.tallies(counted);
        return new Overview(
                question,
                clock.instant(),
                promised(question.period()),
                figures(tallies, Tally::inPeriod),
                figures(tallies, tally -> !tally.inPeriod()),
                tables.figureCounts(counted),
                byCategory(tallies),
                bySeverity(tallies),
                byArea(question, tables.areaCounts(counted)));
    }

    /** How many concerns are behind each figure, without the rest of an overview. */
    public FigureCounts counts(OverviewQuestion question) {
        return tables.figureCounts(counted(question));
    }

    /** What the concerns were about, most first, without the rest of an overview. */
    public List<Overview.OfCategory> categories(OverviewQuestion question) {
        return byCategory(tables.tallies(counted(question)));
    }

    public List<ConcernLine> list(ConcernsBehind behind, int offset, int limit) {
        return lines.page(counted(behind), offset, limit);
    }

    public long count(ConcernsBehind behind) {
        return lines.count(counted(behind));
    }

    /** Writes the table of areas by categories as CSV. Returns how many rows it has without the total. */
    public long export(OverviewQuestion question, Appendable out) throws IOException {
        return OverviewCsv.write(overview(question), out);
    }

    /** Writes all concerns behind a figure as CSV, row by row. Returns how many there are; the last line says so, too. */
    public long export(ConcernsBehind behind, Appendable out) throws IOException {
        try (var all = lines.all(counted(behind))) {
            return OverviewCsv.write(all, out);
        }
    }

    /** Before the first promise was given, what is promised today says what is meant. */
    private List<DatedPromise> promised(Period period) {
        var given = promises.during(CaseKind.CONCERN, period.from(), period.to());
        return given.isEmpty()
                ? List.of(new DatedPromise(period.from(), promises.on(CaseKind.CONCERN, Days.today(clock))))
                : given;
    }

    private Counted counted(OverviewQuestion question) {
        return Counted.of(compiler(), question, Days.today(clock));
    }

    private Counted counted(ConcernsBehind behind) {
        return Counted.of(compiler(), behind, Days.today(clock));
    }

    private Actor.Compiler compiler() {
        return currentUser.as(Actor.Compiler.class);
    }

    private static Figures figures(List<Tally> tallies, Predicate<Tally> which) {
        return Figures.of(tallies.stream().filter(which).toList());
    }

    private List<Overview.OfCategory> byCategory(List<Tally> tallies) {
        return tables.categoryGroups().stream()
                .map(group -> {
                    var of = tallies.stream()
                            .filter(tally -> tally.categoryGroup().equals(group.code()))
                            .toList();
                    return new Overview.OfCategory(
                            group, figures(of, Tally::inPeriod), figures(of, tally -> !tally.inPeriod()));
                })
                .filter(of -> of.now().logged() + of.before().logged() > 0)
                .sorted(Comparator.comparingLong(
                                (Overview.OfCategory of) -> of.now().logged())
                        .thenComparingLong(of -> of.before().logged())
                        .reversed())
                .toList();
    }

    private static List<Overview.OfSeverity> bySeverity(List<Tally> tallies) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> {
                    var of = tallies.stream()
                            .filter(tally -> tally.severity() == severity)
                            .toList();
                    return new Overview.OfSeverity(
                            severity, figures(of, Tally::inPeriod), figures(of, tally -> !tally.inPeriod()));
                })
                .toList();
    }

    private List<Overview.OfArea> byArea(OverviewQuestion question, List<AreaCount> counts) {
        var byArea = counts.stream().collect(groupingBy(AreaCount::areaCode));
        var asked = question.areaCodes().isEmpty() ? compiler().areaCodes() : question.areaCodes();
        return areas.areas().stream()
                .filter(area -> asked.contains(area.code()))
                .map(area -> ofArea(area, byArea.getOrDefault(area.code(), List.of())))
                .toList();
    }

    private static Overview.OfArea ofArea(Area area, List<AreaCount> counts) {
        return new Overview.OfArea(
                area,
                counts.stream().collect(groupingBy(AreaCount::categoryGroup, summingLong(AreaCount::logged))),
                counts.stream().mapToLong(AreaCount::logged).sum(),
                counts.stream().mapToLong(AreaCount::openNow).sum(),
                counts.stream().mapToLong(AreaCount::overdueNow).sum());
    }
}
