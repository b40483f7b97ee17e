package org.makegood.briefings;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.Seats;
import org.makegood.briefings.seats.Turn;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for what the time has come for. Any number of nodes may run one: each thing is done in a {@link Turn} at its
 * briefing, under a guard, so that the node that comes second finds it done.
 */
@Component
public class BriefingRounds {

    /** So long somebody has to press the button behind the link they asked for. */
    static final Duration REQUESTS_KEPT = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(BriefingRounds.class);

    private final JdbcClient jdbc;
    private final Seats seats;
    private final BriefingDuties duties;
    private final Clock clock;

    BriefingRounds(JdbcClient jdbc, Seats seats, BriefingDuties duties, Clock clock) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.duties = duties;
        this.clock = clock;
    }

    /** Offers that ran out, kept places to be released, reminders, briefings that are over. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${makegood.briefings.every:30s}")
    public void goRound() {
        each(toTidy(), seats::tidy);
        each(toRemind(), duties::remind);
        each(over(), duties::hold);
    }

    /** What is kept no longer than it is needed. On several nodes at once it does no harm. */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    void forget() {
        duties.forgetNeeds(clock.instant().minus(Needs.KEPT));
        duties.forgetRequests(clock.instant().minus(REQUESTS_KEPT));
    }

    private static void each(List<UUID> ids, Consumer<UUID> duty) {
        for (var id : ids) {
            try {
                duty.accept(id);
            } catch (RuntimeException e) {
                LOG.warn("Briefing {} or its registration could not be seen to; the next round tries again", id, e);
            }
        }
    }

    private List<UUID> toTidy() {
        return jdbc.sql("""
                        select b.id from registration r join briefing b on b.id = r.briefing_id
                        where r.state = 'OFFERED' and r.offer_until <= :now and b.status <> 'CANCELLED'
                        union
                        select b.id from seat_pool p join briefing b on b.id = p.briefing_id
                        where p.area_code <> '' and p.released_at is null and p.reserved_until < :today
                        and b.status <> 'CANCELLED'""")
                .param("now", Utc.of(clock.instant()))
                .param("today", Days.today(clock))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> toRemind() {
        return jdbc.sql("""
                        select r.id from briefing b join registration r on r.briefing_id = b.id
                        where b.status in ('OPEN', 'CLOSED') and b.starts_at between :now and :soon
                        and r.state = 'ACCEPTED' and r.accepted_at < date_sub(b.starts_at, interval :before hour)
                        and (r.reminded_at is null or r.reminded_at < date_sub(b.starts_at, interval :before hour))""")
                .param("now", Utc.of(clock.instant()))
                .param("soon", Utc.of(clock.instant().plus(BriefingTimes.REMINDED)))
                .param("before", BriefingTimes.REMINDED.toHours())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> over() {
        return jdbc.sql("select id from briefing where status in ('OPEN', 'CLOSED') and ends_at <= :now")
                .param("now", Utc.of(clock.instant()))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
