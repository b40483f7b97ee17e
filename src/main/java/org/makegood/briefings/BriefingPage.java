package org.makegood.briefings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.materials.BriefingMaterials;
import org.makegood.briefings.seats.SeatCounts;
import org.makegood.briefings.seats.SeatPool;
import org.makegood.briefings.seats.SeatPools;
import org.makegood.database.RecordRows;
import org.makegood.identity.Desks;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a briefing shows, for readers whose right to it was checked. */
@Component
@Transactional(readOnly = true)
public class BriefingPage {

    private static final RowMapper<Line> LINE = RecordRows.of(Line.class);
    private static final RowMapper<More> MORE = RecordRows.of(More.class);

    private final BriefingRepository briefings;
    private final SeatPools pools;
    private final BriefingMaterials materials;
    private final BriefingSteps steps;
    private final Desks desks;
    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingPage(
            BriefingRepository briefings,
            SeatPools pools,
            BriefingMaterials materials,
            BriefingSteps steps,
            Desks desks,
            JdbcClient jdbc,
            Clock clock) {
        this.briefings = briefings;
        this.pools = pools;
        this.materials = materials;
        this.steps = steps;
        this.desks = desks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param hasPlace whether the reader is one of those who come
     * @param runsUnder the appointment under which the reader runs it, if they do
     */
    public BriefingView of(UUID briefingId, boolean hasPlace, @Nullable UUID runsUnder) {
        var briefing = briefings.findById(briefingId).orElseThrow(() -> RuleViolation.noSuch("briefing"));
        var runs = runsUnder != null;
        var seatPools = pools.pools(briefingId);
        var line = line(briefingId);
        var seats = counts(seatPools, line.waiting);
        var desk = desks.desk(briefing.deskId()).orElseThrow();
        return new BriefingView(
                briefing.id(),
                briefing.slug(),
                briefing.title(),
                briefing.purpose(),
                briefing.times().shown(briefing.status(), seats, clock.instant()),
                briefing.status(),
                briefing.guests().audience(),
                briefing.guests().regionCodes(),
                briefing.guests().kinds(),
                briefing.times(),
                briefing.place(),
                briefing.onlineLink() != null,
                hasPlace || runs ? briefing.onlineLink() : null,
                desk.id(),
                desk.name(),
                desk.mailbox(),
                desk.telephone(),
                briefing.agenda(),
                seats,
                runs
                        ? seatPools.stream()
                                .filter(SeatPool::isKept)
                                .map(SeatPool::reserved)
                                .toList()
                        : List.of(),
                briefing.asksAccess(),
                briefing.asksDietary(),
                briefing.offerHours(),
                hasPlace || runs ? briefing.feedbackLink() : null,
                briefing.cancelledBecause(),
                briefing.sequence(),
                line.turn,
                materials.of(briefingId, hasPlace || runs),
                runs ? steps.of(briefingId) : List.of(),
                Optional.ofNullable(runsUnder)
                        .map(appointment -> new BriefingSeen(briefingId, briefing.version(), appointment))
                        .orElse(null));
    }

    /** The same without what no letter tells: read while others wait for their turn. */
    Optional<BriefingCard> card(UUID briefingId) {
        return briefings.findById(briefingId).map(this::card);
    }

    private BriefingCard card(Briefing briefing) {
        var desk = desks.desk(briefing.deskId()).orElseThrow();
        var more = more(briefing.id());
        return new BriefingCard(
                briefing.id(),
                briefing.slug(),
                briefing.title(),
                briefing.purpose(),
                briefing.status(),
                briefing.guests().audience(),
                briefing.times(),
                briefing.place(),
                briefing.onlineLink() != null,
                briefing.onlineLink(),
                desk.name(),
                desk.mailbox(),
                desk.telephone(),
                briefing.offerHours(),
                briefing.feedbackLink(),
                briefing.cancelledBecause(),
                briefing.sequence(),
                more.turn,
                more.hasMaterials);
    }

    private record More(int turn, boolean hasMaterials) {}

    private More more(UUID briefingId) {
        return jdbc.sql("""
                        select p.turn, exists (select 1 from briefing_material m where m.briefing_id = p.briefing_id) has_materials
                        from seat_pool p where p.briefing_id = :briefing and p.area_code = ''""").param("briefing", briefingId).query(MORE).single();
    }

    private record Line(int turn, int waiting) {}

    private Line line(UUID briefingId) {
        return jdbc.sql("""
                        select (select max(turn) from seat_pool where briefing_id = :briefing and area_code = '') turn,
                            (select count(*) from registration where briefing_id = :briefing and state = 'WAITING') waiting""").param("briefing", briefingId).query(LINE).single();
    }

    private static SeatCounts counts(List<SeatPool> pools, int waiting) {
        return new SeatCounts(
                pools.stream().mapToInt(SeatPool::places).sum(),
                pools.stream().mapToInt(SeatPool::taken).sum(),
                pools.stream()
                        .filter(SeatPool::isKept)
                        .mapToInt(pool -> pool.places() - pool.taken())
                        .sum(),
                waiting);
    }
}
