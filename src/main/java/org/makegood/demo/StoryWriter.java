package org.makegood.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.due.EscalationSettings;
import org.makegood.casework.due.Promises;
import org.makegood.identity.Desks;
import org.makegood.identity.Person;
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
 * Writes made-up cases with all that belongs to them, many rows at a time. Routed by the real rules, and with clocks
 * worked out by the real arithmetic, so that lists, pages and figures agree as they do for real ones.
 */
@Component
class StoryWriter {

    private final JdbcTemplate jdbc;
    private final Router router;
    private final Desks desks;
    private final Promises promises;
    private final EscalationSettings settings;
    private final WorkingCalendar calendar;
    private final JsonMapper json;
    private final Clock clock;

    StoryWriter(
            JdbcTemplate jdbc,
            Router router,
            Desks desks,
            Promises promises,
            EscalationSettings settings,
            WorkingCalendar calendar,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.router = router;
        this.desks = desks;
        this.promises = promises;
        this.settings = settings;
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
        private final Set<String> references;
        private final StoryClocks clocks = new StoryClocks(promises, calendar.workingDays());
        private final StoryEscalations escalations =
                new StoryEscalations(clocks, settings.on(Days.today(clock)), calendar.workingDays(), clock.instant());

        Run(long seed) {
            random = new Random(seed);
            jdbc.query("select code, service_line from concern_category", row -> {
                lines.put(row.getString(1), ServiceLine.valueOf(row.getString(2)));
            });
            references = new HashSet<>(jdbc.queryForList("select reference from case_reference", String.class));
        }

        void write(List<Story> stories) {
            var rows = new StoryRows(clocks, escalations, calendar.workingDays(), json);
            stories.forEach(story -> add(story, rows));
            rows.insert(jdbc);
        }

        private void add(Story story, StoryRows rows) {
            var route = route(story);
            var desk = route.desk();
            var staff = desk == null ? List.<Person>of() : members(desk.id());
            var officer = staff.isEmpty() ? null : staff.get(random.nextInt(staff.size()));
            rows.add(story, reference(), route, desk, officer);
        }

        private Route route(Story story) {
            var head = story.head();
            var key = story.reporter().areaCode()
                    + head.kind()
                    + head.category()
                    + head.severity()
                    + head.marking()
                    + head.audience();
            return routes.computeIfAbsent(
                    key,
                    _ -> router.route(new RoutingRequest(
                            head.kind(),
                            line(head),
                            story.reporter().areaCode(),
                            null,
                            head.category(),
                            head.severity(),
                            head.marking(),
                            head.audience(),
                            Days.today(clock))));
        }

        private ServiceLine line(Story.Head head) {
            return switch (head.kind()) {
                case CONCERN -> lines.getOrDefault(head.category(), ServiceLine.PARTNERSHIPS);
                case PROPOSAL -> ServiceLine.UNPAID_WORK;
            };
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
}
