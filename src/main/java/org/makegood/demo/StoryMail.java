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
import org.makegood.casework.clock.Turn;
import org.makegood.kernel.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Has the mails of the last days written as those about real cases are: the same events reach the same listeners. Only
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
                news.story().id().value(),
                Utc.of(begun));
    }

    /** Since it was reopened, if it was: a mail about the outcome needs the one that holds. */
    private static Stream<News> news(Story story) {
        int start = IntStream.range(0, story.steps().size())
                .filter(number -> story.steps().get(number).turn() == Turn.Kind.STARTED)
                .reduce(0, (_, later) -> later);
        return IntStream.range(start, story.steps().size())
                .mapToObj(story.steps()::get)
                .filter(step -> step.news() != null)
                .map(step -> new News(story, step.at(), Objects.requireNonNull(step.news())));
    }
}
