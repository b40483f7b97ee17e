package org.makegood.demo;

import java.util.stream.Collectors;
import org.makegood.concerns.ConcernStatus;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.kernel.WorkingDays;
import org.springframework.jdbc.core.JdbcTemplate;

/** What only concerns have, on its way to the tables. */
final class ConcernRows {

    private static final int DAYS_FOR_AN_ACTION = 15;

    private final TableRows concerns = new TableRows("""
            concern (id, since_on, what_happens, effects, would_help, outcome, outcome_words, resolved_at, confirmed_at,
                version)""", 0);
    private final TableRows actions = new TableRows(
            "concern_action (id, concern_id, what, owner, due_on, agreed_at, result, done_at, version)", 0);
    private final WorkingDays calendar;

    ConcernRows(WorkingDays calendar) {
        this.calendar = calendar;
    }

    void add(Story story, ConcernMatter matter) {
        var script = matter.script();
        var resolved = story.last(ConcernStatus.RESOLVED);
        var confirmed = story.status() == ConcernStatus.CONFIRMED;
        var settled = confirmed || story.status() == ConcernStatus.RESOLVED; // there is an outcome that holds
        concerns.add(
                story.id().value(),
                matter.since(),
                script.happens(),
                matter.effects().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                script.help(),
                settled ? ConcernMatter.OUTCOME.name() : null,
                settled ? script.outcome() : null,
                StoryRows.at(settled ? resolved : null),
                StoryRows.at(confirmed ? story.last(ConcernStatus.CONFIRMED) : null));
        var agreed = story.last(ConcernStatus.ACTION_AGREED);
        if (agreed != null) {
            actions.add(
                    story.id().action(),
                    story.id().value(),
                    script.action(),
                    "Partnerships officer",
                    calendar.after(Days.of(agreed), DAYS_FOR_AN_ACTION),
                    Utc.of(agreed),
                    resolved == null ? null : "Done as agreed.",
                    StoryRows.at(resolved));
        }
    }

    void insert(JdbcTemplate jdbc) {
        concerns.insert(jdbc);
        actions.insert(jdbc);
    }
}
