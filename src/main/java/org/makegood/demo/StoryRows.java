package org.makegood.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.clock.Turn;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.Stage;
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

    private static final Author PORTAL = new Author(null, "Makegood", "Makegood", false);

    private record Author(@Nullable UUID id, String name, String actingFor, boolean isPartner) {}

    private final TableRows references = new TableRows("case_reference (reference, given_at)");
    private final TableRows files = new TableRows("""
            case_file (id, reference, kind, title, stage, status, category, severity, marking, audience, attribution,
                organisation_id, organisation, reporter_id, reporter, lead_area_code, region_code, desk_id, desk,
                assignee_id, assignee, routing_headline, routing_reasons, opened_at, opened_on, changed_at, closed_at,
                reopenings, clock_state, waiting_since, paused_on, acknowledge_due, answer_due, answer_within, due_on,
                acknowledged_at, answered_at, days_to_acknowledge, days_to_answer, acknowledged_late, answered_late,
                escalation, escalation_reason, escalated_at, escalated_for, further_areas, version)""", 0);
    private final TableRows areas = new TableRows("case_area (case_id, area_code, is_lead)");
    private final TableRows holdings = new TableRows("case_holding (id, case_id, desk_id, desk, reason, from_at)");
    private final TableRows watchers = new TableRows("watcher (case_id, person_id, organisation_id, since)");
    private final TableRows timeline = new TableRows("""
            timeline_entry (id, case_id, kind, turn, person_id, person, acting_for, by_partner, words, at, version)""", 0);
    private final TableRows dueSteps = new TableRows("due_step (case_id, due_on, step, taken_on)");
    private final TableRows messages = new TableRows(
            "message (id, case_id, kind, author_id, author, acting_for, body, at, channel, version)", "PORTAL", 0);
    private final ConcernRows concerns;
    private final ProposalRows proposals;
    private final StoryClocks clocks;
    private final StoryEscalations escalations;
    private final JsonMapper json;

    StoryRows(StoryClocks clocks, StoryEscalations escalations, WorkingDays calendar, JsonMapper json) {
        this.clocks = clocks;
        this.escalations = escalations;
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
        addEscalations(story);
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
        var escalated = escalated(story);
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
                escalated == null ? null : escalated.level().name(),
                escalated == null ? null : escalated.reason(),
                escalated == null ? null : at(escalated.at()),
                escalated == null || escalated.late() == null
                        ? null
                        : escalated.late().name(),
                head.furtherAreas().size());
    }

    private record Escalated(
            EscalationLevel level,
            String reason,
            Instant at,
            @Nullable Owed late) {}

    /** How high it has come: by people, or higher by the portal. */
    private @Nullable Escalated escalated(Story story) {
        var byPeople = story.path().escalation();
        var escalated = byPeople == null
                ? null
                : new Escalated(
                        byPeople, "The answer is late and the partner has asked again.", story.changedAt(), null);
        for (var escalation : escalations.of(story)) {
            var level = Objects.requireNonNull(escalation.step().level());
            if (escalated == null || escalated.level().compareTo(level) < 0) {
                var wasDue = escalation.owed().wasDueOn(escalation.dueOn());
                var late = byPeople == null ? escalation.owed() : null;
                escalated = new Escalated(level, wasDue + "; escalated by the portal", escalation.at(), late);
            }
        }
        return escalated;
    }

    private void addEscalations(Story story) {
        var byPeople = story.path().escalation();
        var all = escalations.of(story);
        for (int number = 0; number < all.size(); number++) {
            var escalation = all.get(number);
            var level = Objects.requireNonNull(escalation.step().level());
            var dueOn = escalation.dueOn();
            dueSteps.add(story.id().value(), dueOn, escalation.step().name(), Days.of(escalation.at()));
            if (byPeople == null || byPeople.compareTo(level) < 0) {
                addEntry(
                        story.id().escalation(number),
                        story,
                        TimelineKind.ESCALATED,
                        null,
                        PORTAL,
                        "%s. Taken to the %s"
                                .formatted(
                                        escalation.owed().wasDueOn(dueOn),
                                        level.label().toLowerCase(Locale.UK)),
                        escalation.at());
            }
        }
    }

    private void addEntry(
            UUID id, Story story, TimelineKind kind, Turn.@Nullable Kind turn, Author by, String words, Instant at) {
        timeline.add(
                id,
                story.id().value(),
                kind.name(),
                turn == null ? null : turn.name(),
                by.id(),
                by.name(),
                by.actingFor(),
                by.isPartner(),
                words,
                at(at));
    }

    private void addSteps(Story story, @Nullable Desk desk, @Nullable Person officer) {
        addRouted(story, desk);
        for (int number = 0; number < story.steps().size(); number++) {
            var step = story.steps().get(number);
            var by = step.byPartner() || officer == null || desk == null
                    ? author(story.reporter())
                    : author(officer, desk);
            addEntry(story.id().entry(number), story, step.kind(), step.turn(), by, step.words(), step.at());
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
            var toldAfterTheArrival = story.openedAt().plusMillis(1);
            addEntry(
                    story.id().routed(),
                    story,
                    TimelineKind.ROUTED,
                    null,
                    author(story.reporter()),
                    "Sent to " + desk.name(),
                    toldAfterTheArrival);
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
        dueSteps.insert(jdbc);
        messages.insert(jdbc);
        concerns.insert(jdbc);
        proposals.insert(jdbc);
    }

    static @Nullable LocalDateTime at(@Nullable Instant instant) {
        return instant == null ? null : Utc.of(instant);
    }
}
