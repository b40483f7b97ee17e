package org.makegood.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.demo.ProposalMatter.Decision;
import org.makegood.demo.ProposalMatter.Found;
import org.makegood.demo.ProposalMatter.Visit;
import org.makegood.kernel.Days;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalEvent;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.VisitResult;

/** What is done with a made-up proposal, in the words the services put into its timeline. */
final class ProposalCourse {

    /** Reasons that show only on the site, with the line of the checklist that says so. */
    private static final Map<DeclineReason, ChecklistItem> SEEN_THERE = Map.of(
            DeclineReason.UNSAFE, ChecklistItem.HAZARDS,
            DeclineReason.NO_FACILITIES, ChecklistItem.TOILETS,
            DeclineReason.NOT_SUITABLE, ChecklistItem.TOOLS,
            DeclineReason.NO_PERMISSION, ChecklistItem.PERMISSION);

    static final List<String> MEETING = List.of("At the main gate", "At the notice board", "At the entrance");

    private static final List<String> WITHDRAWN = List.of(
            "Volunteers of ours have done it in the meantime. Thank you for your time.",
            "The owner wants to do it themselves after all.",
            "We moved out of the building, so it is no longer ours to ask for.");

    private final Course course;
    private final ProposalScript script;
    private final Map<DeclineReason, String> declines;
    private final NewProposal offer;
    private final boolean ofVisitor;
    private final Chance chance;
    private final List<Visit> visits = new ArrayList<>();
    private @Nullable Decision decision;

    ProposalCourse(
            Course course,
            ProposalScript script,
            Map<DeclineReason, String> declines,
            NewProposal offer,
            boolean ofVisitor,
            Chance chance) {
        this.course = course;
        this.script = script;
        this.declines = declines;
        this.offer = offer;
        this.ofVisitor = ofVisitor;
        this.chance = chance;
    }

    ProposalMatter run() {
        var work = new ProposalWork(course, script, offer, chance);
        if (!chance.percent(25) || !course.isFresh(5)) { // otherwise nobody has looked at it yet
            decide(chance.percent(18) ? chance.of(List.of(DeclineReason.values())) : null, work);
        }
        return new ProposalMatter(
                offer,
                visits,
                decision,
                work.sessions(),
                work.completion(),
                work.feedback(),
                work.isShown(),
                script.scene());
    }

    private void decide(@Nullable DeclineReason reason, ProposalWork work) {
        course.wait(chance.percent(88) ? chance.below(3) : 3);
        course.acknowledge(ProposalStatus.SCREENING);
        if (reason == DeclineReason.NO_REPLY) {
            course.wait(1);
            course.ask(script.question());
            course.wait(18 + chance.below(6));
        } else if (chance.percent(40)) {
            course.wait(chance.below(2));
            course.ask(script.question());
            course.wait(1 + chance.below(6));
            course.reply(script.reply());
        }
        if (reason == null && chance.percent(4)) {
            withdraw();
        } else if (reason != null && !SEEN_THERE.containsKey(reason)) {
            decline(reason);
        } else {
            visit(reason);
            if (reason != null) {
                decline(reason);
            } else {
                accept();
                if (chance.percent(5)) {
                    withdraw();
                } else {
                    work.run();
                }
            }
        }
    }

    private void visit(@Nullable DeclineReason reason) {
        course.wait(chance.percent(88) ? 1 + chance.below(3) : 7 + chance.below(4));
        course.assign();
        var day = chance.workingDay(Days.of(course.at()), 1 + chance.below(5));
        var startsAt = Days.instant(day, LocalTime.of(9, 30).plusMinutes(30L * chance.below(11)));
        var visit = new Visit(course.id().visit(0), startsAt, 45, chance.of(MEETING), null);
        course.move(
                ProposalStatus.ASSESSMENT,
                null,
                false,
                "Site visit planned for " + Days.written(startsAt),
                null,
                new ProposalEvent.VisitPlanned(id(), visit.id()));
        if (course.isOver()) {
            return;
        }
        visits.add(visit);
        course.waitUntil(startsAt.plusSeconds(3600 + chance.below(7200)));
        var found = found(reason);
        course.happened(
                false,
                "Site visited: " + found.result().label().toLowerCase(Locale.UK),
                new ProposalEvent.VisitRecorded(id(), visit.id()));
        if (!course.isOver()) {
            visits.set(0, visit.with(found));
        }
    }

    private Found found(@Nullable DeclineReason reason) {
        var checklist = new EnumMap<ChecklistItem, ChecklistItem.Answer>(ChecklistItem.class);
        for (var item : ChecklistItem.values()) {
            checklist.put(item, ChecklistItem.Answer.YES);
        }
        if (chance.percent(50)) {
            checklist.put(ChecklistItem.VULNERABLE, ChecklistItem.Answer.NOT_NEEDED);
        }
        if (reason != null) {
            checklist.put(SEEN_THERE.getOrDefault(reason, ChecklistItem.ACCESS), ChecklistItem.Answer.NO);
            return new Found(
                    VisitResult.NOT_SUITABLE, checklist, "Looked at it with the host. Not as it is.", course.at());
        }
        if (chance.percent(30)) {
            var changed = List.of(ChecklistItem.SHELTER, ChecklistItem.FIRST_AID, ChecklistItem.PUBLIC);
            checklist.put(chance.of(changed), ChecklistItem.Answer.WITH_CHANGES);
            return new Found(
                    VisitResult.SUITABLE_WITH_CHANGES,
                    checklist,
                    "Good work for a group. The host agreed to change one thing before the first day.",
                    course.at());
        }
        return new Found(
                VisitResult.SUITABLE, checklist, "Clear access, enough to do, and the host is ready.", course.at());
    }

    private void accept() {
        course.wait(1 + chance.below(3));
        course.move(
                ProposalStatus.ACCEPTED,
                Turn.Kind.ANSWERED,
                false,
                "Accepted",
                script.accepted(),
                new ProposalEvent.Accepted(id()));
        decided(null, script.accepted());
    }

    private void decline(DeclineReason reason) {
        course.wait(1 + chance.below(4));
        var words = declines.getOrDefault(reason, reason.label());
        course.move(
                ProposalStatus.DECLINED,
                Turn.Kind.ANSWERED,
                false,
                "Declined: " + reason.label().toLowerCase(Locale.UK),
                words,
                new ProposalEvent.Declined(id()));
        decided(reason, words);
    }

    private void decided(@Nullable DeclineReason reason, String words) {
        if (!course.isOver()) {
            decision = new Decision(reason, words, course.at());
        }
    }

    /** A visitor presses a button and gives no reason. */
    private void withdraw() {
        course.wait(2 + chance.below(8));
        course.move(
                ProposalStatus.WITHDRAWN,
                Turn.Kind.WITHDRAWN,
                true,
                "Withdrawn",
                ofVisitor ? null : chance.of(WITHDRAWN),
                new ProposalEvent.Withdrawn(id()));
    }

    private UUID id() {
        return course.id().value();
    }
}
