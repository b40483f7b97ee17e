package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.concerns.ConcernStatus;
import org.makegood.identity.Desk;
import org.makegood.identity.Person;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.kernel.WorkingDays;
import org.makegood.routing.Route;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows of made-up concerns, on their way to the tables. */
final class StoryRows {

    private record Author(UUID id, String name, String actingFor, boolean isPartner) {}

    private final StoryClocks clocks;
    private final WorkingDays calendar;
    private final JsonMapper json;
    private final List<Object[]> references = new ArrayList<>();
    private final List<Object[]> files = new ArrayList<>();
    private final List<Object[]> areas = new ArrayList<>();
    private final List<Object[]> holdings = new ArrayList<>();
    private final List<Object[]> messages = new ArrayList<>();
    private final List<Object[]> timeline = new ArrayList<>();
    private final List<Object[]> watchers = new ArrayList<>();
    private final List<Object[]> concerns = new ArrayList<>();
    private final List<Object[]> actions = new ArrayList<>();

    StoryRows(StoryClocks clocks, WorkingDays calendar, JsonMapper json) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.json = json;
    }

    void add(Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
        var opened = at(story.openedAt());
        references.add(new Object[] {reference, opened});
        files.add(file(story, reference, route, desk, officer));
        areas.add(new Object[] {story.id(), story.reporter().areaCode(), true});
        story.furtherAreas().forEach(area -> areas.add(new Object[] {story.id(), area, false}));
        holdings.add(new Object[] {
            story.holdingId(),
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

    private Object[] file(Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
        var now = clocks.now(story);
        var first = clocks.first(story);
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
            now.promise().answerWithin(),
            now.dueOn().orElse(null),
            at(first.acknowledgedAt().orElse(null)),
            at(first.answeredAt().orElse(null)),
            first.daysToAcknowledge().orElse(null),
            first.daysToAnswer().orElse(null),
            first.daysToAcknowledge()
                    .map(days -> days > first.promise().acknowledgeWithin())
                    .orElse(null),
            first.daysToAnswer()
                    .map(days -> days > first.promise().answerWithin())
                    .orElse(null),
            story.escalation() == null ? null : story.escalation().name(),
            story.escalation() == null ? null : "The answer is late and the partner has asked again.",
            story.escalation() == null ? null : at(story.steps().getLast().at()),
            story.furtherAreas().size()
        };
    }

    private void addSteps(Story story, @Nullable Desk desk, @Nullable Person officer) {
        for (int number = 0; number < story.steps().size(); number++) {
            var step = story.steps().get(number);
            var by = step.byPartner() || officer == null || desk == null
                    ? author(story.reporter())
                    : author(officer, desk);
            timeline.add(new Object[] {
                story.entryId(number),
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
                    story.messageId(number),
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
        var ended = story.isSettled();
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
                story.actionId(),
                story.id(),
                story.script().action(),
                "Partnerships officer",
                calendar.after(Days.of(agreed), 15),
                at(agreed),
                resolved == null ? null : "Done as agreed.",
                at(resolved)
            });
        }
    }

    void insert(JdbcTemplate jdbc) {
        insert(jdbc, "case_reference (reference, given_at)", references);
        insert(jdbc, """
                case_file (id, reference, kind, title, stage, status, category, severity, marking, audience,
                    attribution, organisation_id, organisation, reporter_id, reporter, lead_area_code, region_code,
                    desk_id, desk, assignee_id, assignee, routing_headline, routing_reasons, opened_at, opened_on,
                    changed_at, closed_at, reopenings, clock_state, waiting_since, paused_on, acknowledge_due,
                    answer_due, answer_within, due_on, acknowledged_at, answered_at, days_to_acknowledge,
                    days_to_answer, acknowledged_late, answered_late, escalation, escalation_reason, escalated_at,
                    further_areas, version)""", files, 0);
        insert(jdbc, "case_area (case_id, area_code, is_lead)", areas);
        insert(jdbc, "case_holding (id, case_id, desk_id, desk, reason, from_at)", holdings);
        insert(jdbc, "watcher (case_id, person_id, organisation_id, since)", watchers);
        insert(jdbc, """
                timeline_entry (id, case_id, kind, turn, person_id, person, acting_for, by_partner, words, at,
                    version)""", timeline, 0);
        insert(
                jdbc,
                "message (id, case_id, kind, author_id, author, acting_for, body, at, channel, version)",
                messages,
                "PORTAL",
                0);
        insert(jdbc, """
                concern (id, since_on, what_happens, effects, would_help, outcome, outcome_words, resolved_at,
                    confirmed_at, version)""", concerns, 0);
        insert(
                jdbc,
                "concern_action (id, concern_id, what, owner, due_on, agreed_at, result, done_at, version)",
                actions,
                0);
    }

    private static void insert(JdbcTemplate jdbc, String into, List<Object[]> rows, Object... same) {
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

    private static @Nullable LocalDateTime at(@Nullable Instant instant) {
        return instant == null ? null : Utc.of(instant);
    }
}
