package org.makegood.briefings.seats;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Token;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of registrations. A state is changed only from the one it is expected in. */
@Repository
public class Registrations {

    static final String SELECT = """
            select r.id, r.briefing_id, r.state, r.pool_id, r.queue, r.channel, r.invitation_id, r.organisation_id,
                r.organisation, r.area_code, r.person_id, r.registered_by, r.name, r.email, r.token, r.badge, r.asked_at,
                r.accepted_at, r.offer_until, r.end_reason, r.changes, r.arrived_at
            from registration r
            """;

    static final RowMapper<Registration> ROW = RecordRows.of(Registration.class);
    private static final RowMapper<Needs> NEEDS = RecordRows.of(Needs.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Registrations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Registration> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id").param("id", id).query(ROW).optional();
    }

    public Optional<Registration> byRequest(UUID requestId) {
        return jdbc.sql(SELECT + "where r.request_id = :request")
                .param("request", requestId)
                .query(ROW)
                .optional();
    }

    public Optional<Registration> byToken(String token) {
        return jdbc.sql(SELECT + "where r.token = :token")
                .param("token", token)
                .query(ROW)
                .optional();
    }

    public Optional<Registration> byBadge(String badge) {
        return jdbc.sql(SELECT + "where r.badge = :badge")
                .param("badge", badge)
                .query(ROW)
                .optional();
    }

    /** The person's registration that counts: with a place, offered one, or waiting. */
    public Optional<Registration> coming(UUID briefingId, String email) {
        return jdbc.sql(SELECT + "where r.briefing_id = :briefing and r.coming = :email")
                .param("briefing", briefingId)
                .param("email", email)
                .query(ROW)
                .optional();
    }

    /** Who comes by that invitation. */
    public Optional<Registration> byInvitation(UUID invitationId) {
        return jdbc.sql(SELECT + "where r.brings = :invitation")
                .param("invitation", invitationId)
                .query(ROW)
                .optional();
    }

    /** In the order of coming; those yet to be confirmed are not among them. */
    public List<Registration> of(UUID briefingId, Collection<RegistrationState> states) {
        return jdbc.sql(SELECT + """
                        where r.briefing_id = :briefing and r.state in (:states) and r.queue is not null
                        order by r.queue, r.id""")
                .param("briefing", briefingId)
                .param("states", states.stream().map(Enum::name).toList())
                .query(ROW)
                .list();
    }

    public List<Registration> ofOrganisation(UUID briefingId, UUID organisationId) {
        return jdbc.sql(SELECT + """
                        where r.briefing_id = :briefing and r.organisation_id = :organisation
                        and r.state <> 'UNCONFIRMED' order by r.queue, r.id""")
                .param("briefing", briefingId)
                .param("organisation", organisationId)
                .query(ROW)
                .list();
    }

    public List<Registration> ofPerson(UUID briefingId, UUID personId) {
        return jdbc.sql(SELECT + """
                        where r.briefing_id = :briefing and r.person_id = :person
                        and r.state <> 'UNCONFIRMED' order by r.queue, r.id""")
                .param("briefing", briefingId)
                .param("person", personId)
                .query(ROW)
                .list();
    }

    public int openRequests(UUID briefingId, String email, Instant since) {
        return jdbc.sql("""
                        select count(*) from registration where briefing_id = :briefing and state = 'UNCONFIRMED'
                        and email = :email and asked_at > :since""")
                .param("briefing", briefingId)
                .param("email", email)
                .param("since", Utc.of(since))
                .query(Integer.class)
                .single();
    }

    /** @param queue the turn in which the person came, once they count */
    public Registration insert(Seeker seeker, RegistrationState state, @Nullable SeatPool pool, @Nullable Long queue) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = new Registration(
                Ids.next(clock),
                seeker.briefingId(),
                state,
                pool == null ? null : pool.id(),
                queue,
                seeker.channel(),
                seeker.invitationId(),
                seeker.organisationId(),
                seeker.organisation(),
                seeker.areaCode(),
                seeker.personId(),
                seeker.registeredBy(),
                seeker.name(),
                seeker.email(),
                Token.next(),
                Token.next(),
                now,
                state == RegistrationState.ACCEPTED ? now : null,
                null,
                null,
                0,
                null);
        jdbc.sql("""
                        insert into registration (id, briefing_id, state, pool_id, queue, channel, request_id, invitation_id,
                            organisation_id, organisation, area_code, person_id, registered_by, name, email, token, badge,
                            asked_at, accepted_at)
                        values (:id, :briefing, :state, :pool, :queue, :channel, :request, :invitation,
                            :organisationId, :organisation, :area, :person, :by, :name, :email, :token, :badge,
                            :now, :acceptedAt)""")
                .param("id", row.id())
                .param("briefing", seeker.briefingId())
                .param("state", state.name())
                .param("pool", row.poolId())
                .param("queue", queue)
                .param("channel", seeker.channel().name())
                .param("request", seeker.requestId())
                .param("invitation", seeker.invitationId())
                .param("organisationId", seeker.organisationId())
                .param("organisation", seeker.organisation())
                .param("area", seeker.areaCode())
                .param("person", seeker.personId())
                .param("by", seeker.registeredBy())
                .param("name", seeker.name())
                .param("email", seeker.email())
                .param("token", row.token())
                .param("badge", row.badge())
                .param("now", Utc.of(now))
                .param("acceptedAt", state == RegistrationState.ACCEPTED ? Utc.of(now) : null)
                .update();
        if (!seeker.needs().isEmpty()) {
            write(row.id(), seeker.needs());
        }
        return row;
    }

    void bring(UUID id, UUID invitationId) {
        jdbc.sql("update registration set invitation_id = :invitation where id = :id")
                .param("invitation", invitationId)
                .param("id", id)
                .update();
    }

    /** A visitor's request begins to count. False when it did already. */
    boolean confirm(UUID id, @Nullable SeatPool pool, long queue) {
        return jdbc.sql("""
                        update registration set state = :state, pool_id = :pool, queue = :queue, accepted_at = :acceptedAt
                        where id = :id and state = 'UNCONFIRMED'""")
                        .param("state", pool == null ? "WAITING" : "ACCEPTED")
                        .param("pool", pool == null ? null : pool.id())
                        .param("queue", queue)
                        .param("acceptedAt", pool == null ? null : Utc.of(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Ends it from the state it was seen in, and forgets what the person needs. False when it is in another by now. */
    boolean end(Registration seen, RegistrationState as, String reason) {
        write(seen.id(), Needs.NONE);
        return jdbc.sql("""
                        update registration set state = :as, pool_id = null, ended_at = :now, end_reason = :reason,
                            changes = changes + 1
                        where id = :id and state = :seen""")
                        .param("as", as.name())
                        .param("now", Utc.of(clock.instant()))
                        .param("reason", reason)
                        .param("id", seen.id())
                        .param("seen", seen.state().name())
                        .update()
                == 1;
    }

    void change(UUID id, String name, Needs needs) {
        jdbc.sql("update registration set name = :name, changes = changes + 1 where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
        write(id, needs);
    }

    public Needs needs(UUID id) {
        return jdbc.sql("select access, dietary from registration_answer where registration_id = :id")
                .param("id", id)
                .query(NEEDS)
                .optional()
                .orElse(Needs.NONE);
    }

    private void write(UUID id, Needs needs) {
        if (needs.isEmpty()) {
            jdbc.sql("delete from registration_answer where registration_id = :id")
                    .param("id", id)
                    .update();
        } else {
            jdbc.sql("""
                            insert into registration_answer (registration_id, access, dietary)
                            values (:id, :access, :dietary)
                            on duplicate key update access = :access, dietary = :dietary""")
                    .param("id", id)
                    .param("access", needs.access())
                    .param("dietary", needs.dietary())
                    .update();
        }
    }

    /** The moment somebody came through the door; the first one stays. */
    public void arrive(UUID id, String with) {
        jdbc.sql("""
                        update registration set arrived_at = :now, arrived_with = :with
                        where id = :id and state = 'ACCEPTED' and arrived_at is null""")
                .param("now", Utc.of(clock.instant()))
                .param("with", with)
                .param("id", id)
                .update();
    }

    public void notArrived(UUID id) {
        jdbc.sql("update registration set arrived_at = null, arrived_with = null where id = :id")
                .param("id", id)
                .update();
    }
}
