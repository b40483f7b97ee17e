package org.makegood.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.clock.Promise;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.clock.Turn;
import org.makegood.concerns.ConcernStatus;
import org.makegood.identity.Desk;
import org.makegood.identity.Desks;
import org.makegood.identity.Person;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Reference;
import org.makegood.kernel.ServiceLine;
import org.makegood.routing.Route;
import org.makegood.routing.Router;
import org.makegood.routing.RoutingRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes made-up concerns with all that belongs to them, many rows at a time. Routed by the real rules, and with clocks
 * worked out by the real arithmetic, so that lists, pages and figures agree as they do for real ones.
 */
@Component
class StoryWriter {

    private final JdbcTemplate jdbc;
    private final Router router;
    private final Desks desks;
    private final WorkingCalendar calendar;
    private final JsonMapper json;
    private final Clock clock;

    StoryWriter(JdbcTemplate jdbc, Router router, Desks desks, WorkingCalendar calendar, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.router = router;
        this.desks = desks;
        this.calendar = calendar;
        this.json = json;
        this.clock = clock;
    }

    /** What is the same for many stories, looked up once for a run. */
    final class Run {

        private final Random random;
        private final Map<String, ServiceLine> lines = new HashMap<>();
        private final Map<String, Route> routes = new HashMap<>();
        private final Map<UUID, List<Person>> members = new HashMap<>();
        private final Map<UUID, Desk> desksById = new HashMap<>();
        private final Set<String> references;

        Run(long seed) {
            random = new Random(seed);
            jdbc.query("select code, service_line from concern_category", row -> {
                lines.put(row.getString(1), ServiceLine.valueOf(row.getString(2)));
            });
            references = new HashSet<>(jdbc.queryForList("select reference from case_reference", String.class));
        }

        void write(List<Story> stories) {
            var batch = new Batch();
            stories.forEach(story -> add(story, batch));
            batch.send();
        }

        private void add(Story story, Batch batch) {
            var route = route(story);
            var desk = route.deskId() == null ? null : desk(route.deskId());
            var staff = desk == null ? List.<Person>of() : members(desk.id());
            var officer = staff.isEmpty() ? null : staff.get(random.nextInt(staff.size()));
            batch.add(story, reference(), route, desk, officer);
        }

        private Route route(Story story) {
            var category = story.script().category();
            var key = story.reporter().areaCode() + category + story.severity() + story.marking() + story.audience();
            return routes.computeIfAbsent(
                    key,
                    _ -> router.route(new RoutingRequest(
                            CaseKind.CONCERN,
                            lines.getOrDefault(category, ServiceLine.PARTNERSHIPS),
                            story.reporter().areaCode(),
                            null,
                            category,
                            story.severity(),
                            story.marking(),
                            story.audience(),
                            Days.today(clock))));
        }

        private Desk desk(UUID id) {
            return desksById.computeIfAbsent(id, it -> desks.desk(it).orElseThrow());
        }

        private List<Person> members(UUID deskId) {
            return members.computeIfAbsent(deskId, it -> desks.members(it, Days.today(clock)));
        }

        private String reference() {
            String reference;
            do {
                reference = Reference.random(random).value();
            } while (!references.add(reference));
            return reference;
        }
    }

    private record Author(UUID id, String name, String actingFor, boolean isPartner) {}

    /** Rows on their way to the tables. */
    private final class Batch {

        private final List<Object[]> references = new ArrayList<>();
        private final List<Object[]> files = new ArrayList<>();
        private final List<Object[]> areas = new ArrayList<>();
        private final List<Object[]> copies = new ArrayList<>();
        private final List<Object[]> holdings = new ArrayList<>();
        private final List<Object[]> messages = new ArrayList<>();
        private final List<Object[]> timeline = new ArrayList<>();
        private final List<Object[]> watchers = new ArrayList<>();
        private final List<Object[]> concerns = new ArrayList<>();
        private final List<Object[]> actions = new ArrayList<>();

        void add(Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
            var opened = at(story.openedAt());
            references.add(new Object[] {reference, opened});
            files.add(file(story, reference, route, desk, officer));
            areas.add(new Object[] {story.id(), story.reporter().areaCode(), true});
            story.furtherAreas().forEach(area -> areas.add(new Object[] {story.id(), area, false}));
            holdings.add(new Object[] {
                part(story, 1),
                story.id(),
                desk == null ? null : desk.id(),
                desk == null ? null : desk.name(),
                route.headline(),
                opened
            });
            watchers.add(new Object[] {
                story.id(), story.reporter().personId(), story.reporter().organisationId(), opened
            });
            addSteps(story, desk, officer);
            addConcern(story);
        }

        private Object[] file(
                Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
            var promise = new Promise(2, 10);
            var turns = story.turns();
            var now = PromiseClock.of(turns, promise, calendar.workingDays());
            var first = PromiseClock.of(firstCount(turns), promise, calendar.workingDays());
            var assignee = story.assigned() ? officer : null;
            var reporter = story.reporter();
            return new Object[] {
                story.id(),
                reference,
                CaseKind.CONCERN.name(),
                story.script().title(),
                story.status().stage().name(),
                story.status().name(),
                story.script().category(),
                story.severity().name(),
                story.marking().name(),
                story.audience().name(),
                story.attribution().name(),
                reporter.organisationId(),
                reporter.organisation(),
                reporter.personId(),
                reporter.name(),
                reporter.areaCode(),
                route.regionCode(),
                desk == null ? null : desk.id(),
                desk == null ? null : desk.name(),
                assignee == null ? null : assignee.id(),
                assignee == null ? null : assignee.name(),
                route.headline(),
                json.writeValueAsString(route.reasons()),
                at(story.openedAt()),
                Days.of(story.openedAt()),
                at(story.steps().getLast().at()),
                at(
                        story.status() == ConcernStatus.CONFIRMED
                                ? story.steps().getLast().at()
                                : null),
                story.last(ConcernStatus.REOPENED) == null ? 0 : 1,
                now.state().name(),
                at(story.waiting() ? story.steps().getLast().at() : null),
                now.pausedOn().orElse(null),
                now.acknowledgeDue(),
                now.answerDue(),
                promise.answerWithin(),
                now.dueOn().orElse(null),
                at(first.acknowledgedAt().orElse(null)),
                at(first.answeredAt().orElse(null)),
                first.daysToAcknowledge().orElse(null),
                first.daysToAnswer().orElse(null),
                first.daysToAcknowledge()
                        .map(days -> days > promise.acknowledgeWithin())
                        .orElse(null),
                first.daysToAnswer().map(days -> days > promise.answerWithin()).orElse(null),
                story.escalation() == null ? null : story.escalation().name(),
                story.escalation() == null ? null : "The answer is late and the partner has asked again.",
                story.escalation() == null ? null : at(story.steps().getLast().at()),
                story.furtherAreas().size()
            };
        }

        /** The turns before the case was reopened, if it was. */
        private List<Turn> firstCount(List<Turn> turns) {
            int again = turns.size() - 1;
            while (again > 0 && turns.get(again).kind() != Turn.Kind.STARTED) {
                again--;
            }
            return again > 0 ? turns.subList(0, again) : turns;
        }

        private void addSteps(Story story, @Nullable Desk desk, @Nullable Person officer) {
            int number = 2;
            for (var step : story.steps()) {
                var by = step.byPartner() || officer == null || desk == null
                        ? author(story.reporter())
                        : author(officer, desk);
                timeline.add(new Object[] {
                    part(story, number++),
                    story.id(),
                    step.kind().name(),
                    step.turn() == null ? null : step.turn().name(),
                    by.id(),
                    by.name(),
                    by.actingFor(),
                    by.isPartner(),
                    step.words(),
                    at(step.at())
                });
                if (step.message() != null) {
                    messages.add(new Object[] {
                        part(story, number++),
                        story.id(),
                        step.message().name(),
                        by.id(),
                        by.name(),
                        by.actingFor(),
                        step.said(),
                        at(step.at())
                    });
                }
            }
        }

        private static Author author(Reporter reporter) {
            return new Author(reporter.personId(), reporter.name(), reporter.organisation(), true);
        }

        private static Author author(Person officer, Desk desk) {
            return new Author(officer.id(), officer.name(), desk.name(), false);
        }

        private void addConcern(Story story) {
            var resolved = story.last(ConcernStatus.RESOLVED);
            var ended = story.status() == ConcernStatus.RESOLVED || story.status() == ConcernStatus.CONFIRMED;
            concerns.add(new Object[] {
                story.id(),
                story.since(),
                story.script().happens(),
                story.effects().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                story.script().help(),
                ended ? Story.OUTCOME.name() : null,
                ended ? story.script().outcome() : null,
                at(ended ? resolved : null),
                at(story.status() == ConcernStatus.CONFIRMED ? story.last(ConcernStatus.CONFIRMED) : null)
            });
            var agreed = story.last(ConcernStatus.ACTION_AGREED);
            if (agreed != null) {
                actions.add(new Object[] {
                    part(story, 900),
                    story.id(),
                    story.script().action(),
                    "Partnerships officer",
                    calendar.workingDays().after(Days.of(agreed), 15),
                    at(agreed),
                    resolved == null ? null : "Done as agreed.",
                    at(resolved)
                });
            }
        }

        void send() {
            insert("case_reference (reference, given_at)", references);
            insert("""
                    case_file (id, reference, kind, title, stage, status, category, severity, marking, audience,
                        attribution, organisation_id, organisation, reporter_id, reporter, lead_area_code, region_code,
                        desk_id, desk, assignee_id, assignee, routing_headline, routing_reasons, opened_at, opened_on,
                        changed_at, closed_at, reopenings, clock_state, waiting_since, paused_on, acknowledge_due,
                        answer_due, answer_within, due_on, acknowledged_at, answered_at, days_to_acknowledge,
                        days_to_answer, acknowledged_late, answered_late, escalation, escalation_reason, escalated_at,
                        further_areas, version)""", files, 0);
            insert("case_area (case_id, area_code, is_lead)", areas);
            insert("case_holding (id, case_id, desk_id, desk, reason, from_at)", holdings);
            insert("watcher (case_id, person_id, organisation_id, since)", watchers);
            insert("""
                    timeline_entry (id, case_id, kind, turn, person_id, person, acting_for, by_partner, words, at,
                        version)""", timeline, 0);
            insert(
                    "message (id, case_id, kind, author_id, author, acting_for, body, at, channel, version)",
                    messages,
                    "PORTAL",
                    0);
            insert("""
                    concern (id, since_on, what_happens, effects, would_help, outcome, outcome_words, resolved_at,
                        confirmed_at, version)""", concerns, 0);
            insert(
                    "concern_action (id, concern_id, what, owner, due_on, agreed_at, result, done_at, version)",
                    actions,
                    0);
        }

        private void insert(String into, List<Object[]> rows, Object... same) {
            if (rows.isEmpty()) {
                return;
            }
            var columns = into.chars().filter(letter -> letter == ',').count() + 1;
            var places = "?, ".repeat((int) columns - 1) + "?";
            jdbc.batchUpdate(
                    "insert into " + into + " values (" + places + ")",
                    rows.stream().map(row -> with(row, same)).toList());
        }

        private static Object[] with(Object[] row, Object[] same) {
            var whole = Arrays.copyOf(row, row.length + same.length);
            System.arraycopy(same, 0, whole, row.length, same.length);
            return whole;
        }
    }

    /** An id that follows from the story's own. */
    private static UUID part(Story story, int number) {
        return new UUID(
                story.id().getMostSignificantBits(), story.id().getLeastSignificantBits() ^ ((long) number << 20));
    }

    private static @Nullable LocalDateTime at(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
