package org.makegood.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.demo.ProposalMatter.Completion;
import org.makegood.demo.ProposalMatter.Feedback;
import org.makegood.demo.ProposalMatter.Held;
import org.makegood.demo.ProposalMatter.Session;
import org.makegood.kernel.Days;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalEvent;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.WorkQuality;

/** How a made-up project is carried out once it was accepted: sessions week by week, the end, and what the host says. */
final class ProposalWork {

    private static final LocalTime BEGINS = LocalTime.of(9, 30);
    private static final LocalTime ENDS = LocalTime.of(15, 30);

    private final Course course;
    private final ProposalScript script;
    private final NewProposal offer;
    private final Chance chance;
    private final List<Session> sessions = new ArrayList<>();
    private @Nullable Completion completion;
    private @Nullable Feedback feedback;
    private boolean shown;

    ProposalWork(Course course, ProposalScript script, NewProposal offer, Chance chance) {
        this.course = course;
        this.script = script;
        this.offer = offer;
        this.chance = chance;
        shown = offer.publicity();
    }

    void run() {
        course.wait(2 + chance.below(8));
        plan();
        for (int number = 0; number < sessions.size(); number++) {
            if (number > 0 && chance.percent(6)) {
                cancel(number);
            } else {
                hold(number);
            }
        }
        course.wait(1 + chance.below(4));
        complete();
        if (chance.percent(80)) {
            course.wait(1 + chance.below(8));
            giveFeedback();
        }
    }

    private void plan() {
        if (course.isOver()) {
            return;
        }
        var weekday = chance.of(offer.days().stream().sorted().toList());
        var first = Days.of(course.at()).plusDays(7 + chance.below(21)).with(TemporalAdjusters.nextOrSame(weekday));
        int many = 2 + chance.below(5);
        var meetAt = chance.of(ProposalCourse.MEETING);
        for (int week = 0; week < many; week++) {
            var day = first.plusWeeks(week);
            sessions.add(new Session(
                    course.id().session(week),
                    Days.instant(day, BEGINS),
                    Days.instant(day, ENDS),
                    offer.peoplePerSession(),
                    meetAt,
                    null,
                    null));
        }
        course.move(
                ProposalStatus.SCHEDULED,
                null,
                false,
                "%d sessions planned, from %s to %s".formatted(many, Days.written(day(0)), Days.written(day(many - 1))),
                null,
                new ProposalEvent.SessionsPlanned(
                        id(), sessions.stream().map(Session::id).toList()));
    }

    private void cancel(int number) {
        course.waitUntil(chance.during(day(number).minusDays(1)));
        var session = sessions.get(number);
        course.happened(false, "Session cancelled", new ProposalEvent.SessionCancelled(id(), session.id()));
        if (!course.isOver()) {
            sessions.set(number, session.cancelled(course.at()));
        }
    }

    /** Counted on the working day after. */
    private void hold(int number) {
        course.waitUntil(chance.during(chance.workingDay(day(number), 1)));
        var session = sessions.get(number);
        int attended = Math.max(1, session.places() - chance.below(4));
        int most = (int) (attended
                * Duration.between(session.startsAt(), session.endsAt()).toHours());
        int hours = most - chance.below(attended + 1);
        var words = "%d people worked for %d hours together".formatted(attended, hours);
        if (number == 0) {
            course.move(ProposalStatus.UNDER_WAY, null, false, words, null, new ProposalEvent.Begun(id()));
        } else {
            course.happened(false, words, null);
        }
        if (!course.isOver()) {
            sessions.set(number, session.with(new Held(attended, hours, course.at())));
        }
    }

    private void complete() {
        course.move(
                ProposalStatus.COMPLETED,
                Turn.Kind.ANSWERED,
                false,
                "Completed",
                script.done(),
                new ProposalEvent.Completed(id()));
        if (!course.isOver()) {
            var held = sessions.stream()
                    .filter(session -> session.held() != null)
                    .map(session -> Objects.requireNonNull(session.held()))
                    .toList();
            completion = new Completion(
                    held.stream().mapToInt(Held::hours).sum(),
                    held.stream().mapToInt(Held::attended).sum(),
                    script.done(),
                    course.at());
        }
    }

    private void giveFeedback() {
        course.happened(true, "The host gave feedback", new ProposalEvent.FeedbackGiven(id()));
        if (course.isOver()) {
            return;
        }
        int drawn = chance.below(100);
        if (drawn < 80) {
            var rating = drawn < 35 ? WorkQuality.EXCELLENT : WorkQuality.GOOD;
            feedback = new Feedback(rating, script.feedback(), course.at());
        } else if (drawn < 95) {
            feedback = new Feedback(
                    WorkQuality.SATISFACTORY, "Good on the whole. On two days the group began late.", course.at());
        } else {
            feedback = new Feedback(
                    WorkQuality.UNSATISFACTORY, "A part was left as it was. We would like to talk.", course.at());
        }
        shown = chance.percent(offer.publicity() ? 90 : 30);
    }

    private LocalDate day(int number) {
        return Days.of(sessions.get(number).startsAt());
    }

    private UUID id() {
        return course.id().value();
    }

    List<Session> sessions() {
        return sessions;
    }

    @Nullable
    Completion completion() {
        return completion;
    }

    @Nullable
    Feedback feedback() {
        return feedback;
    }

    boolean isShown() {
        return shown;
    }
}
