package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.Stage;
import org.makegood.casework.TimelineKind;
import org.makegood.identity.Desk;
import org.makegood.identity.Person;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.kernel.WorkingDays;
import org.makegood.routing.Route;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows of made-up cases, on their way to the tables: what all kinds have, then what is a kind's own. */
final class StoryRows {

    private record Author(@Nullable UUID id, String name, String actingFor, boolean isPartner) {}

    private final TableRows references = new TableRows("case_reference (reference, given_at)");
    private final TableRows files = new TableRows("""
            case_file (id, reference, kind, title, stage, status, category, severity, marking, audience, attribution,
                organisation_id, organisation, reporter_id, reporter, lead_area_code, region_code, desk_id, desk,
                assignee_id, assignee, routing_headline, routing_reasons, opened_at, opened_on, changed_at, closed_at,
                reopenings, clock_state, waiting_since, paused_on, acknowledge_due, answer_due, answer_within, due_on,
                acknowledged_at, answered_at, days_to_acknowledge, days_to_answer, acknowledged_late, answered_late,
                escalation, escalation_reason, escalated_at, further_areas, version)""", 0);
    private final TableRows areas = new TableRows("case_area (case_id, area_code, is_lead)");
    private final TableRows holdings = new TableRows("case_holding (id, case_id, desk_id, desk, reason, from_at)");
    private final TableRows watchers = new TableRows("watcher (case_id, person_id, organisation_id, since)");
    private final TableRows timeline = new TableRows("""
            timeline_entry (id, case_id, kind, turn, person_id, person, acting_for, by_partner, words, at, version)""", 0);
    private final TableRows messages = new TableRows(
            "message (id, case_id, kind, author_id, author, acting_for, body, at, channel, version)", "PORTAL", 0);
    private final ConcernRows concerns;
    private final ProposalRows proposals;
    private final StoryClocks clocks;
    private final JsonMapper json;

    StoryRows(StoryClocks clocks, WorkingDays calendar, JsonMapper json) {
        this.clocks = clocks;
        this.json = json;
        concerns = new ConcernRows(calendar);
        proposals = new ProposalRows(json);
    }

    void add(Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
        var id = story.id().value();
        var opened = at(story.openedAt());
        var reporter = story.reporter();
        references.add(reference, opened);
        addFile(story, reference, route, desk, officer);
        areas.add(id, reporter.areaCode(), true);
        story.head().furtherAreas().forEach(area -> areas.add(id, area, false));
        holdings.add(
                story.id().holding(),
                id,
                desk == null ? null : desk.id(),
                desk == null ? null : desk.name(),
                route.headline(),
                opened);
        if (!reporter.isVisitor()) {
            watchers.add(id, reporter.personId(), reporter.organisationId(), opened);
        }
        addSteps(story, desk, officer);
        switch (story.matter()) {
            case ConcernMatter matter -> concerns.add(story, matter);
            case ProposalMatter matter -> proposals.add(story, matter);
        }
    }

    private void addFile(Story story, String reference, Route route, @Nullable Desk desk, @Nullable Person officer) {
        var now = clocks.now(story);
        var first = clocks.first(story);
        var head = story.head();
        var assignee = story.path().assigned() ? officer : null;
        var escalation = story.path().escalation();
        var reporter = story.reporter();
        files.add(
                story.id().value(),
                reference,
                head.kind().name(),
                head.title(),
                story.status().stage().name(),
                story.status().name(),
                head.category(),
                head.severity() == null ? null : head.severity().name(),
                head.marking().name(),
                head.audience().name(),
                head.attribution().name(),
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
                at(story.changedAt()),
                at(story.status().stage() == Stage.CLOSED ? story.changedAt() : null),
                story.reopenings(),
                now.state().name(),
                at(story.waiting() ? story.changedAt() : null),
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
                escalation == null ? null : escalation.name(),
                escalation == null ? null : "The answer is late and the partner has asked again.",
                escalation == null ? null : at(story.changedAt()),
                head.furtherAreas().size());
    }

    private void addSteps(Story story, @Nullable Desk desk, @Nullable Person officer) {
        addRouted(story, desk);
        for (int number = 0; number < story.steps().size(); number++) {
            var step = story.steps().get(number);
            var by = step.byPartner() || officer == null || desk == null
                    ? author(story.reporter())
                    : author(officer, desk);
            timeline.add(
                    story.id().entry(number),
                    story.id().value(),
                    step.kind().name(),
                    step.turn() == null ? null : step.turn().name(),
                    by.id(),
                    by.name(),
                    by.actingFor(),
                    by.isPartner(),
                    step.words(),
                    at(step.at()));
            if (step.message() != null) {
                messages.add(
                        story.id().message(number),
                        story.id().value(),
                        step.message().name(),
                        by.id(),
                        by.name(),
                        by.actingFor(),
                        step.said(),
                        at(step.at()));
            }
        }
    }

    private void addRouted(Story story, @Nullable Desk desk) {
        if (desk != null) {
            var by = author(story.reporter());
            timeline.add(
                    story.id().routed(),
                    story.id().value(),
                    TimelineKind.ROUTED.name(),
                    null,
                    by.id(),
                    by.name(),
                    by.actingFor(),
                    true,
                    "Sent to " + desk.name(),
                    at(story.openedAt().plusMillis(1))); // told after the arrival itself
        }
    }

    private static Author author(Reporter reporter) {
        return new Author(reporter.personId(), reporter.name(), reporter.organisation(), true);
    }

    private static Author author(Person officer, Desk desk) {
        return new Author(officer.id(), officer.name(), desk.name(), false);
    }

    void insert(JdbcTemplate jdbc) {
        references.insert(jdbc);
        files.insert(jdbc);
        areas.insert(jdbc);
        holdings.insert(jdbc);
        watchers.insert(jdbc);
        timeline.insert(jdbc);
        messages.insert(jdbc);
        concerns.insert(jdbc);
        proposals.insert(jdbc);
    }

    static @Nullable LocalDateTime at(@Nullable Instant instant) {
        return instant == null ? null : Utc.of(instant);
    }
}
