package org.makegood.areas.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.AreaAnswer;
import org.makegood.areas.ContactBook;
import org.makegood.areas.ContactBook.Contact;
import org.makegood.areas.Responsible;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.kernel.Days;
import org.makegood.kernel.ServiceLine;

/**
 * An answer laid out for its page.
 *
 * @param chain how the area fits together on the day: what each link is, and its name
 * @param rows who answers for what; a kind of work has several rows where units share it
 * @param grounds how we know, each ground once, with the kinds of work that it holds for
 * @param eras who answered when, the latest first
 */
record AreaSheet(AreaAnswer answer, List<Link> chain, List<Row> rows, List<Ground> grounds, List<Era> eras) {

    record Link(String label, String name) {}

    /**
     * Units that answer for a kind of work in the same period.
     *
     * @param span how many rows the kind of work takes, in the first of them; 0 in those that follow
     * @param called whom to contact; nobody where no desk takes it
     */
    record Row(ServiceLine line, int span, List<Responsible> held, Span period, List<Called> called) {}

    /** @param units the names of those that this contact is for */
    record Called(Contact contact, String units) {}

    record Ground(String lines, String text) {}

    /** @param asked whether the day asked about lies in it */
    record Era(List<Unit> units, Span period, boolean asked) {

        public List<String> labels() {
            return units.stream().map(unit -> unit.level().label()).distinct().toList();
        }
    }

    /** A period by its first and last day, written so that no line breaks within a day. */
    record Span(@Nullable String first, @Nullable String last) {

        static Span of(@Nullable LocalDate from, @Nullable LocalDate until) {
            return new Span(written(from), until == null ? null : written(until.minusDays(1)));
        }

        private static @Nullable String written(@Nullable LocalDate day) {
            return day == null ? null : Days.written(day).replace(' ', '\u00a0');
        }
    }

    static AreaSheet of(AreaAnswer answer, ContactBook contacts) {
        return new AreaSheet(answer, chain(answer), rows(answer, contacts), grounds(answer), eras(answer));
    }

    /** Whether anybody to call is known: the table has no column for what nobody can fill. */
    public boolean hasContacts() {
        return rows.stream().anyMatch(row -> !row.called().isEmpty());
    }

    private static List<Link> chain(AreaAnswer answer) {
        var links = new ArrayList<Link>();
        links.add(new Link("Council", answer.area().officialName()));
        var names = answer.units().stream()
                .collect(groupingBy(Unit::level, LinkedHashMap::new, mapping(Unit::name, toList())));
        names.forEach((level, units) ->
                links.add(new Link(level.label(), String.join(level == UnitLevel.PDU ? " or " : " and ", units))));
        if (answer.region() != null) {
            links.add(new Link("Region", answer.region().name()));
        }
        return links;
    }

    private static List<Row> rows(AreaAnswer answer, ContactBook contacts) {
        var answering = answer.lines().stream()
                .flatMap(line -> line.answering().stream())
                .toList();
        var book = contacts.contacts(answer.area().code(), answering, answer.on());
        var rows = new ArrayList<Row>();
        for (var line : answer.lines()) {
            var byPeriod = line.answering().stream()
                    .collect(groupingBy(held -> Span.of(held.from(), held.until()), LinkedHashMap::new, toList()));
            var span = byPeriod.size();
            for (var period : byPeriod.entrySet()) {
                var called = called(period.getValue(), book);
                rows.add(new Row(line.serviceLine(), span, period.getValue(), period.getKey(), called));
                span = 0;
            }
        }
        return rows;
    }

    private static List<Called> called(List<Responsible> answering, Map<Responsible, Contact> book) {
        var units = new LinkedHashMap<Contact, List<String>>();
        for (var held : answering) {
            var contact = book.get(held);
            if (contact != null) {
                units.computeIfAbsent(contact, _ -> new ArrayList<>())
                        .add(held.unit().name());
            }
        }
        return units.entrySet().stream()
                .map(called -> new Called(called.getKey(), String.join(" and ", called.getValue())))
                .toList();
    }

    private static List<Ground> grounds(AreaAnswer answer) {
        var lines = new LinkedHashMap<String, List<ServiceLine>>();
        answer.lines()
                .forEach(line -> line.answering().stream()
                        .map(Responsible::basis)
                        .distinct()
                        .forEach(basis -> lines.computeIfAbsent(basis, _ -> new ArrayList<>())
                                .add(line.serviceLine())));
        return lines.entrySet().stream()
                .map(ground -> new Ground(
                        ground.getValue().stream().map(ServiceLine::label).collect(joining(", ")), ground.getKey()))
                .toList();
    }

    /** Cuts time at each first and last day there is, and joins the pieces in which the same units answered. */
    private static List<Era> eras(AreaAnswer answer) {
        var cuts = new TreeSet<LocalDate>();
        answer.timeline().forEach(period -> {
            cuts.add(Objects.requireNonNullElse(period.from(), LocalDate.MIN));
            cuts.add(Objects.requireNonNullElse(period.until(), LocalDate.MAX));
        });
        record Piece(List<Unit> units, LocalDate from, LocalDate until) {}
        var pieces = new ArrayList<Piece>();
        LocalDate from = null;
        for (var cut : cuts) {
            if (from != null) {
                var units = unitsOn(answer, from);
                if (!pieces.isEmpty() && pieces.getLast().units().equals(units)) {
                    pieces.add(new Piece(units, pieces.removeLast().from(), cut));
                } else if (!units.isEmpty()) {
                    pieces.add(new Piece(units, from, cut));
                }
            }
            from = cut;
        }
        return pieces.reversed().stream()
                .map(piece -> {
                    var first = piece.from().equals(LocalDate.MIN) ? null : piece.from();
                    var until = piece.until().equals(LocalDate.MAX) ? null : piece.until();
                    var asked =
                            !answer.on().isBefore(piece.from()) && answer.on().isBefore(piece.until());
                    return new Era(piece.units(), Span.of(first, until), asked);
                })
                .toList();
    }

    private static List<Unit> unitsOn(AreaAnswer answer, LocalDate day) {
        return answer.timeline().stream()
                .filter(period -> period.from() == null || !day.isBefore(period.from()))
                .filter(period -> period.until() == null || day.isBefore(period.until()))
                .map(AreaAnswer.Period::unit)
                .distinct()
                .toList();
    }
}
