package org.makegood.demo;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.Postcode;
import org.makegood.kernel.Token;
import org.makegood.kernel.Utc;
import org.makegood.proposals.ProposalSource;
import org.makegood.proposals.ProposalStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What only proposals have, on its way to the tables. */
final class ProposalRows {

    private static final String VISITOR_OF_SITES = "Community Payback officer";

    private final TableRows proposals = new TableRows("""
            proposal (id, source, host_organisation, contact_name, contact_email, contact_telephone, postcode, district,
                site_access, project_type, what, people_per_session, days, times, from_on, to_on, supervision, tools,
                toilets, hand_washing, drinking_water, step_free, access_words, hazards, vulnerable, publicity,
                decline_reason, decision_words, decided_at, hours_given, attendances, completed_words, completed_at,
                feedback_rating, feedback_words, feedback_at, version)""", 0);
    private final TableRows steps =
            new TableRows("proposal_step (proposal_id, step_no, status, at, on_day, is_first, age_days)");
    private final TableRows visits = new TableRows("""
            site_visit (id, proposal_id, starts_at, minutes, meet_at, result, checklist, result_words, recorded_at,
                visitor, sequence, version)""", VISITOR_OF_SITES, 0, 0);
    private final TableRows sessions = new TableRows("""
            work_session (id, proposal_id, starts_at, ends_at, places, meet_at, sequence, cancelled_at, attended, hours,
                held_at, version)""", 0);
    private final TableRows visitors = new TableRows("case_visitor (case_id, name, email, token)");
    private final JsonMapper json;

    ProposalRows(JsonMapper json) {
        this.json = json;
    }

    void add(Story story, ProposalMatter matter) {
        addProposal(story, matter);
        addSteps(story);
        matter.visits().forEach(visit -> addVisit(story, visit));
        matter.sessions().forEach(session -> addSession(story, session));
        var reporter = story.reporter();
        if (reporter.isVisitor()) {
            visitors.add(story.id().value(), reporter.name(), reporter.email(), Token.next());
        }
    }

    private void addProposal(Story story, ProposalMatter matter) {
        var offer = matter.offer();
        var site = offer.site();
        var decision = matter.decision();
        var completion = matter.completion();
        var feedback = matter.feedback();
        var source = story.reporter().isVisitor() ? ProposalSource.NOMINATION : ProposalSource.PARTNER;
        proposals.add(
                story.id().value(),
                source.name(),
                offer.hostOrganisation(),
                offer.contactName(),
                offer.contactEmail(),
                offer.contactTelephone(),
                offer.postcode(),
                district(offer.postcode()),
                offer.siteAccess(),
                offer.projectType(),
                offer.what(),
                offer.peoplePerSession(),
                offer.days().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                offer.times(),
                offer.from(),
                offer.to(),
                offer.supervision().name(),
                offer.tools().name(),
                site.toilets().name(),
                site.handWashing().name(),
                site.drinkingWater().name(),
                site.stepFree().name(),
                site.accessWords(),
                site.hazards(),
                site.vulnerable().name(),
                matter.shown(),
                decision == null || decision.reason() == null
                        ? null
                        : decision.reason().name(),
                decision == null ? null : decision.words(),
                decision == null ? null : Utc.of(decision.at()),
                completion == null ? null : completion.hours(),
                completion == null ? null : completion.attendances(),
                completion == null ? null : completion.words(),
                completion == null ? null : Utc.of(completion.at()),
                feedback == null ? null : feedback.rating().name(),
                feedback == null ? null : feedback.words(),
                feedback == null ? null : Utc.of(feedback.at()));
    }

    private static @Nullable String district(@Nullable String postcode) {
        return postcode == null
                ? null
                : Postcode.parse(postcode).map(Postcode::outward).orElseThrow();
    }

    /** Every state it came to, as they are written down of real ones. */
    private void addSteps(Story story) {
        var opened = Days.of(story.openedAt());
        Set<ProposalStatus> before = EnumSet.noneOf(ProposalStatus.class);
        int number = 0;
        for (var step : story.steps()) {
            if (step.status() instanceof ProposalStatus status) {
                var day = Days.of(step.at());
                steps.add(
                        story.id().value(),
                        ++number,
                        status.name(),
                        Utc.of(step.at()),
                        day,
                        before.add(status),
                        day.toEpochDay() - opened.toEpochDay());
            }
        }
    }

    private void addVisit(Story story, ProposalMatter.Visit visit) {
        var found = visit.found();
        visits.add(
                visit.id(),
                story.id().value(),
                Utc.of(visit.startsAt()),
                visit.minutes(),
                visit.meetAt(),
                found == null ? null : found.result().name(),
                found == null ? null : json.writeValueAsString(found.checklist()),
                found == null ? null : found.words(),
                found == null ? null : Utc.of(found.recordedAt()));
    }

    private void addSession(Story story, ProposalMatter.Session session) {
        var held = session.held();
        sessions.add(
                session.id(),
                story.id().value(),
                Utc.of(session.startsAt()),
                Utc.of(session.endsAt()),
                session.places(),
                session.meetAt(),
                session.cancelledAt() == null ? 0 : 1,
                StoryRows.at(session.cancelledAt()),
                held == null ? null : held.attended(),
                held == null ? null : held.hours(),
                held == null ? null : Utc.of(held.countedAt()));
    }

    void insert(JdbcTemplate jdbc) {
        visitors.insert(jdbc);
        proposals.insert(jdbc);
        steps.insert(jdbc);
        visits.insert(jdbc);
        sessions.insert(jdbc);
    }
}
