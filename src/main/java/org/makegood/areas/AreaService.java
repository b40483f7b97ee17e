package org.makegood.areas;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.springframework.stereotype.Service;

/**
 * Who is responsible here? For everybody: the public pages and the API. No transaction: what is asked most stands in memory,
 * and the rest is one row by its key.
 */
@Service
@PermitAll
public class AreaService {

    /** The first day that can be asked for: the first probation trusts began in 2008. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);

    private final AreaDirectory directory;
    private final DataSources sources;

    AreaService(AreaDirectory directory, DataSources sources) {
        this.directory = directory;
        this.sources = sources;
    }

    /** All councils by name. */
    public List<Area> areas() {
        return directory.areas();
    }

    /** The county councils by name. */
    public List<County> counties() {
        return directory.counties();
    }

    /** The regions of a day by name, each with the councils it answers for, by name. */
    public SortedMap<Unit, List<Area>> councilsByRegion(LocalDate on) {
        var regions = new TreeMap<Unit, List<Area>>(comparing(Unit::name));
        for (var area : directory.areas()) {
            directory
                    .region(area.code(), on)
                    .ifPresent(region -> regions.computeIfAbsent(region, _ -> new ArrayList<>())
                            .add(area));
        }
        return regions;
    }

    /** The councils that the unit, or a unit below it, answers for on that day. */
    public Set<String> areaCodesOf(String unitCode, LocalDate on) {
        return directory.areaCodesOf(unitCode, on);
    }

    /** The council with this ONS code, or with this name as it stands in an address. */
    public Optional<Area> area(String codeOrSlug) {
        return directory.area(codeOrSlug).or(() -> directory.areaBySlug(codeOrSlug));
    }

    /** Finds what somebody typed as a postcode, in any spelling. */
    public PostcodeAnswer locate(String typed) {
        return directory.locate(typed);
    }

    /** Who answers in the area on that day. */
    public AreaAnswer answer(String areaCode, LocalDate on) {
        if (on.isBefore(FIRST_DAY)) {
            throw new RuleViolation("on", "Our records begin in 2008. Choose a later day.");
        }
        var area = directory.area(areaCode).orElseThrow(() -> RuleViolation.noSuch("council"));
        var lines = Arrays.stream(ServiceLine.values())
                .map(line -> new AreaAnswer.Line(line, directory.responsible(areaCode, line, on)))
                .toList();
        var answering =
                lines.stream().flatMap(line -> line.answering().stream()).toList();
        return new AreaAnswer(
                area,
                on,
                directory.region(areaCode, on).orElse(null),
                answering.stream().map(Responsible::unit).distinct().toList(),
                answering.stream().anyMatch(row -> !row.wholeArea()),
                lines,
                timeline(areaCode));
    }

    private List<AreaAnswer.Period> timeline(String areaCode) {
        record Span(@Nullable LocalDate from, @Nullable LocalDate until, Unit unit) {}
        var spans = new LinkedHashMap<Span, List<Responsible>>();
        for (var row : directory.history(areaCode)) {
            spans.computeIfAbsent(new Span(row.from(), row.until(), row.unit()), _ -> new ArrayList<>())
                    .add(row);
        }
        return spans.entrySet().stream()
                .map(span -> new AreaAnswer.Period(
                        span.getKey().from(),
                        span.getKey().until(),
                        span.getKey().unit(),
                        span.getValue().stream().map(Responsible::serviceLine).toList(),
                        span.getValue().getFirst().basis()))
                .sorted(comparing(AreaAnswer.Period::from, nullsFirst(LocalDate::compareTo))
                        .reversed()
                        .thenComparing(period -> period.unit().name()))
                .toList();
    }

    /** The collections the reference data come from. */
    public List<DataSource> dataSources() {
        return sources.sources();
    }

    /** The lines that the licences ask us to show. */
    public List<String> attributions() {
        return sources.attributions();
    }

    /** What was loaded into the database, and when. */
    public List<DataReceipt> dataReceipts() {
        return sources.receipts();
    }
}
