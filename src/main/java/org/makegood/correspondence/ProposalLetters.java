package org.makegood.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.CaseCard;
import org.makegood.casework.Cases;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalCard;
import org.makegood.proposals.ProposalEvent;
import org.makegood.proposals.ProposalView;
import org.makegood.proposals.Proposals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes out because something happened to a proposal; in the transaction in which it happened. */
@Component
class ProposalLetters {

    private final Cases cases;
    private final Proposals proposals;
    private final Arrivals arrivals;
    private final CaseReaders readers;
    private final CasePost post;
    private final ProposalEntries entries;

    ProposalLetters(
            Cases cases,
            Proposals proposals,
            Arrivals arrivals,
            CaseReaders readers,
            CasePost post,
            ProposalEntries entries) {
        this.cases = cases;
        this.proposals = proposals;
        this.arrivals = arrivals;
        this.readers = readers;
        this.post = post;
        this.entries = entries;
    }

    @EventListener
    void on(ProposalEvent event) {
        var card = cases.card(event.proposalId()).orElseThrow();
        var proposal = proposals.card(event.proposalId()).orElseThrow();
        switch (event) {
            case ProposalEvent.Submitted _ -> arrivals.tell(card, facts(card, proposal));
            case ProposalEvent.VisitPlanned planned -> visit(card, "visit", visit(proposal, planned.visitId()));
            case ProposalEvent.VisitMoved moved -> visit(card, "visitmoved", visit(proposal, moved.visitId()));
            case ProposalEvent.VisitCancelled cancelled ->
                visit(card, "visitcancelled", visit(proposal, cancelled.visitId()));
            case ProposalEvent.VisitRecorded _ -> {} // the decision tells
            case ProposalEvent.Accepted _ -> decided(card, proposal, "accepted");
            case ProposalEvent.Declined _ -> decided(card, proposal, "declined");
            case ProposalEvent.SessionsPlanned planned ->
                sessions(
                        card,
                        planned.sessionIds().stream()
                                .map(id -> session(proposal, id))
                                .toList());
            case ProposalEvent.SessionCancelled cancelled ->
                sessionCancelled(card, session(proposal, cancelled.sessionId()));
            case ProposalEvent.Begun _ -> tellPartner(card, "begun", "once");
            case ProposalEvent.Completed _ -> completed(card, proposal);
            case ProposalEvent.FeedbackGiven _ -> tellStaff(card, "feedback");
            case ProposalEvent.Withdrawn _ -> tellStaff(card, "withdrawn");
        }
    }

    private List<Letter.Fact> facts(CaseCard card, ProposalCard proposal) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact(post.say(card, "fact.work"), proposal.workKind()));
        facts.add(new Letter.Fact(
                post.say(card, "fact.people"), String.valueOf(proposal.offer().peoplePerSession())));
        facts.add(new Letter.Fact(
                post.say(card, "fact.from"), Days.written(proposal.offer().from())));
        return facts;
    }

    private void visit(CaseCard card, String occasion, ProposalView.Visit visit) {
        post.sendWith(
                card,
                occasion,
                visit.id() + "-" + visit.sequence(),
                readers.partners(card),
                letter -> letter.facts(visitFacts(card, visit)).pageButton(post.say(card, "open")),
                reader -> entries.ofVisit(card, visit, reader),
                day(visit.startsAt()));
    }

    private Letter.Fact[] visitFacts(CaseCard card, ProposalView.Visit visit) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact(post.say(card, "fact.when"), day(visit.startsAt()) + ", " + time(visit.startsAt())));
        facts.add(new Letter.Fact(post.say(card, "fact.long"), post.say(card, "minutes", visit.minutes())));
        facts.add(new Letter.Fact(post.say(card, "fact.visitor"), visit.visitor()));
        meeting(facts, card, visit.meetAt());
        return facts.toArray(Letter.Fact[]::new);
    }

    /** One letter for all: at the same time on each of the days. */
    private void sessions(CaseCard card, List<ProposalView.Session> planned) {
        var first = planned.getFirst();
        var days = planned.stream().map(session -> day(session.startsAt())).toList();
        post.sendWith(
                card,
                planned.size() == 1 ? "session" : "sessions",
                first.id() + "-" + first.sequence(),
                readers.partners(card),
                letter -> letter.facts(sessionFacts(card, first, String.join("; ", days)))
                        .pageButton(post.say(card, "open")),
                reader -> entries.ofSessions(card, planned, reader),
                days.getFirst(),
                planned.size());
    }

    private void sessionCancelled(CaseCard card, ProposalView.Session session) {
        var day = day(session.startsAt());
        post.sendWith(
                card,
                "sessioncancelled",
                session.id() + "-" + session.sequence(),
                readers.partners(card),
                letter -> letter.facts(sessionFacts(card, session, day)).pageButton(post.say(card, "open")),
                reader -> entries.ofSessions(card, List.of(session), reader),
                day);
    }

    private Letter.Fact[] sessionFacts(CaseCard card, ProposalView.Session session, String days) {
        var facts = new ArrayList<Letter.Fact>();
        facts.add(new Letter.Fact(post.say(card, "fact.day"), days));
        facts.add(new Letter.Fact(
                post.say(card, "fact.time"),
                post.say(card, "fromto", time(session.startsAt()), time(session.endsAt()))));
        facts.add(new Letter.Fact(post.say(card, "fact.people"), String.valueOf(session.places())));
        meeting(facts, card, session.meetAt());
        return facts.toArray(Letter.Fact[]::new);
    }

    private void meeting(List<Letter.Fact> facts, CaseCard card, @Nullable String meetAt) {
        if (meetAt != null && !meetAt.isBlank()) {
            facts.add(new Letter.Fact(post.say(card, "fact.meet"), meetAt));
        }
    }

    private void decided(CaseCard card, ProposalCard proposal, String occasion) {
        var decision = proposal.decision();
        if (decision == null) {
            throw new IllegalStateException("An accepted or declined proposal has a decision");
        }
        var reason = decision.reason();
        post.send(
                card,
                occasion,
                card.version(),
                readers.partners(card),
                letter -> letter.quote(decision.words()).pageButton(post.say(card, "open")),
                reason == null ? "" : reason.label().toLowerCase(Locale.UK));
    }

    private void completed(CaseCard card, ProposalCard proposal) {
        var completion = proposal.completion();
        if (completion == null) {
            throw new IllegalStateException("A completed proposal has its hours");
        }
        post.send(
                card,
                "completed",
                card.version(),
                readers.partners(card),
                letter -> letter.facts(
                                new Letter.Fact(post.say(card, "fact.hours"), String.valueOf(completion.hours())),
                                new Letter.Fact(
                                        post.say(card, "fact.attendances"), String.valueOf(completion.attendances())))
                        .pageButton(post.say(card, "completed.button")));
    }

    private void tellPartner(CaseCard card, String occasion, Object what) {
        post.send(card, occasion, what, readers.partners(card));
    }

    private void tellStaff(CaseCard card, String occasion) {
        post.send(card, occasion, card.version(), readers.staff(card));
    }

    private static ProposalView.Visit visit(ProposalCard proposal, UUID id) {
        return proposal.visits().stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProposalView.Session session(ProposalCard proposal, UUID id) {
        return proposal.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String day(Instant at) {
        return Days.withWeekday(Days.of(at));
    }

    private static String time(Instant at) {
        return Days.time(at.atZone(Days.LONDON).toLocalTime());
    }
}
