package org.makegood.demo;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whose hands the made-up cases went through: each was given to somebody, and a few came from the desk next door. */
@Component
class DemoHands {

    private static final Duration SOON = Duration.ofHours(3);

    private static final List<String> REASONS = List.of(
            "Our groups are full until spring. A group of yours works in the next street on Thursdays.",
            "The larger part of the site lies on your side of the boundary.");

    private final JdbcTemplate jdbc;
    private final Desks desks;
    private final Clock clock;

    DemoHands(JdbcTemplate jdbc, Desks desks, Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.clock = clock;
    }

    void build() {
        give();
        var to = desks.desk(deskOf("lewisham.desk")).orElseThrow();
        var taker = desks.members(to.id(), Days.today(clock)).getFirst();
        var cases = toPassOn(to);
        for (int number = 0; number < cases.size(); number++) {
            passOn(cases.get(number), to, taker, REASONS.get(number));
        }
    }

    /** Whoever acknowledges a case has it. */
    private void give() {
        jdbc.update("""
                insert into timeline_entry (id, case_id, kind, person_id, person, acting_for, by_partner, words, at, version)
                select uuid(), id, 'ASSIGNED', assignee_id, assignee, desk, false, concat('Given to ', assignee),
                    acknowledged_at, 0
                from case_file where assignee_id is not null and acknowledged_at is not null""");
    }

    private UUID deskOf(String username) {
        return requireNonNull(jdbc.queryForObject("""
                select a.desk_id from appointment a join person p on p.id = a.person_id where p.username = ?""", UUID.class, username));
    }

    /** What the desk that passes it on leaves behind. */
    private record Left(UUID id, UUID personId, String person, String desk, LocalDateTime changedAt) {}

    private List<Left> toPassOn(Desk to) {
        return jdbc.query(
                """
                select f.id, f.assignee_id, f.assignee, f.desk, f.changed_at
                from case_file f join person p on p.id = f.reporter_id
                where f.kind = 'PROPOSAL' and f.is_open and f.assignee_id is not null and f.desk_id <> ?
                and f.changed_at < ? and p.username = 'southwark.officer'
                order by f.opened_at limit ?""",
                (row, _) -> new Left(
                        row.getObject("id", UUID.class),
                        row.getObject("assignee_id", UUID.class),
                        row.getString("assignee"),
                        row.getString("desk"),
                        row.getObject("changed_at", LocalDateTime.class)),
                to.id(),
                Utc.of(clock.instant().minus(SOON.multipliedBy(2))),
                REASONS.size());
    }

    private void passOn(Left left, Desk to, Person taker, String reason) {
        var at = left.changedAt.plus(SOON);
        jdbc.update("update case_holding set until_at = ? where case_id = ? and until_at is null", at, left.id);
        jdbc.update(
                "insert into case_holding (id, case_id, desk_id, desk, reason, from_at) values (?, ?, ?, ?, ?, ?)",
                Ids.next(clock),
                left.id,
                to.id(),
                to.name(),
                reason,
                at);
        jdbc.update("""
                update case_file set desk_id = ?, desk = ?, assignee_id = ?, assignee = ?, changed_at = ?, version = version + 1
                where id = ?""", to.id(), to.name(), taker.id(), taker.name(), at, left.id);
        var words = "Handed over to %s: %s".formatted(to.name(), reason);
        tell(left.id, "HANDED_OVER", left.personId, left.person, left.desk, words, at);
        tell(left.id, "ASSIGNED", taker.id(), taker.name(), to.name(), "Given to " + taker.name(), at.plusMinutes(40));
    }

    private void tell(
            UUID caseId, String kind, UUID personId, String person, String desk, String words, LocalDateTime at) {
        jdbc.update("""
                insert into timeline_entry (id, case_id, kind, person_id, person, acting_for, by_partner, words, at, version)
                values (?, ?, ?, ?, ?, ?, false, ?, ?, 0)""", Ids.next(clock), caseId, kind, personId, person, desk, words, at);
    }
}
