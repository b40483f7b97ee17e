package org.makegood.demo;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.makegood.casework.CaseEvent;
import org.makegood.casework.clock.Turn;
import org.makegood.concerns.ConcernEvent;
import org.makegood.kernel.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Has the mails of the last days written as those about real concerns are: the same events reach the same listeners. Only
 * the day is changed afterwards, to that on which the thing happened.
 */
@Component
class StoryMail {

    private static final Duration LAST_DAYS = Duration.ofDays(5);

    private final ApplicationEventPublisher events;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    StoryMail(ApplicationEventPublisher events, JdbcTemplate jdbc, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record News(Story story, Instant at, Object event) {}

    /** The stories are stored already. */
    void write(List<Story> stories) {
        var begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stories.stream()
                .flatMap(StoryMail::news)
                .filter(news -> news.at().isAfter(begun.minus(LAST_DAYS)))
                .sorted(comparing(News::at))
                .forEach(news -> {
                    events.publishEvent(news.event());
                    date(news, begun);
                });
    }

    private void date(News news, Instant begun) {
        jdbc.update(
                "update outbox_mail set created_at = ? where case_id = ? and created_at >= ?",
                Utc.of(news.at()),
                news.story().id(),
                Utc.of(begun));
    }

    /** Since it was reopened, if it was: a mail about the outcome needs the one that holds. */
    private static Stream<News> news(Story story) {
        int start = IntStream.range(0, story.steps().size())
                .filter(number -> story.steps().get(number).turn() == Turn.Kind.STARTED)
                .reduce(0, (_, later) -> later);
        return IntStream.range(start, story.steps().size())
                .mapToObj(number -> new News(story, story.steps().get(number).at(), event(story, number)));
    }

    private static Object event(Story story, int number) {
        var id = story.id();
        var step = story.steps().get(number);
        return switch (step.kind()) {
            case OPENED -> new ConcernEvent.Logged(id);
            case ACKNOWLEDGED -> new CaseEvent.Acknowledged(id);
            case ASKED -> new CaseEvent.StaffAsked(id, story.messageId(number));
            case REPLIED -> new CaseEvent.PartnerWrote(id, story.messageId(number));
            case ANSWERED -> new CaseEvent.StaffAnswered(id, story.messageId(number));
            case ESCALATED -> new CaseEvent.Escalated(id, Objects.requireNonNull(story.escalation()));
            case NOTED -> written(story, number);
            case MOVED -> moved(story, step);
            case ROUTED, HANDED_OVER, ASSIGNED -> throw new IllegalStateException("Not in a story: " + step.kind());
        };
    }

    private static CaseEvent written(Story story, int number) {
        var kind = Objects.requireNonNull(story.steps().get(number).message());
        return switch (kind) {
            case PARTNER_MESSAGE -> new CaseEvent.PartnerWrote(story.id(), story.messageId(number));
            case STAFF_ANSWER -> new CaseEvent.StaffAnswered(story.id(), story.messageId(number));
            case STAFF_QUESTION -> new CaseEvent.StaffAsked(story.id(), story.messageId(number));
            case NOTE -> new CaseEvent.NoteKept(story.id(), story.messageId(number));
        };
    }

    private static ConcernEvent moved(Story story, Story.Step step) {
        var status = Objects.requireNonNull(step.status());
        return switch (status) {
            case BEING_LOOKED_INTO -> new ConcernEvent.TakenUp(story.id());
            case ACTION_AGREED -> new ConcernEvent.ActionAgreed(story.id(), story.actionId());
            case RESOLVED -> new ConcernEvent.Resolved(story.id());
            case CONFIRMED -> new ConcernEvent.Confirmed(story.id());
            case REOPENED -> new ConcernEvent.Reopened(story.id());
            case LOGGED, ACKNOWLEDGED -> throw new IllegalStateException("No story moves to " + status);
        };
    }
}
