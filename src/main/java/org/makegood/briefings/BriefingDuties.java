package org.makegood.briefings;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.kernel.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the portal does by itself when the time has come, each under a guard that lets it be done once. */
@Component
class BriefingDuties {

    private final JdbcClient jdbc;
    private final BriefingRepository briefings;
    private final BriefingSteps steps;
    private final SeatPools pools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefingDuties(
            JdbcClient jdbc,
            BriefingRepository briefings,
            BriefingSteps steps,
            SeatPools pools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.briefings = briefings;
        this.steps = steps;
        this.pools = pools;
        this.events = events;
        this.clock = clock;
    }

    /** Once; and once more for a day that it was moved to. */
    @Transactional
    void remind(UUID registrationId) {
        int reminded = jdbc.sql("""
                        update registration r join briefing b on b.id = r.briefing_id set r.reminded_at = :now
                        where r.id = :id and r.state = 'ACCEPTED'
                        and (r.reminded_at is null or r.reminded_at < date_sub(b.starts_at, interval :before hour))""")
                .param("now", Utc.of(clock.instant()))
                .param("id", registrationId)
                .param("before", BriefingTimes.REMINDED.toHours())
                .update();
        if (reminded == 1) {
            var briefingId = jdbc.sql("select briefing_id from registration where id = :id")
                    .param("id", registrationId)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .single();
            events.publishEvent(new BriefingEvent.ReminderDue(briefingId, registrationId));
        }
    }

    /** A briefing that is over was held, unless somebody said otherwise. */
    @Transactional
    void hold(UUID briefingId) {
        pools.turn(briefingId);
        var briefing = briefings.findById(briefingId).orElseThrow();
        if (briefing.status().isToCome()) {
            briefing.hold(clock.instant());
            briefings.saveAndFlush(briefing);
            steps.add(briefingId, briefing.status(), null);
        }
    }

    @Transactional
    void forgetNeeds(Instant endedBefore) {
        jdbc.sql("""
                        delete a from registration_answer a
                        join registration r on r.id = a.registration_id
                        join briefing b on b.id = r.briefing_id
                        where b.ends_at < :before""").param("before", Utc.of(endedBefore)).update();
    }

    @Transactional
    void forgetRequests(Instant askedBefore) {
        jdbc.sql("delete from registration where state = 'UNCONFIRMED' and asked_at < :before")
                .param("before", Utc.of(askedBefore))
                .update();
    }
}
