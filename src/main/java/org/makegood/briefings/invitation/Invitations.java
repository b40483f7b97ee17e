package org.makegood.briefings.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Organisation;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Token;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of invitations, and in whose hands they are. An office is invited to a briefing once, by a unique index. */
@Repository
public class Invitations {

    private static final String SELECT = """
            select i.id, i.briefing_id, i.organisation_id, i.organisation, i.area_code, i.state, i.reason, i.chases,
                i.announced_at is not null date_told,
                h.id holder_id, h.number holder_number, h.name, h.email, h.token,
                (select max(l.number) from invitation_holder l where l.invitation_id = i.id) holders
            from invitation i join invitation_holder h on h.invitation_id = i.id
            """;

    private static final String LAST_HOLDER =
            " h.number = (select max(l.number) from invitation_holder l where l.invitation_id = i.id) ";

    private static final RowMapper<Invitation> ROW = RecordRows.of(Invitation.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Invitation> byToken(String token) {
        return jdbc.sql(SELECT + "where h.token = :token")
                .param("token", token)
                .query(ROW)
                .optional();
    }

    /** In the hands of whom it is in now. */
    public Optional<Invitation> find(UUID id) {
        return jdbc.sql(SELECT + "where i.id = :id and" + LAST_HOLDER)
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** In the hands of the office that it was sent to first. */
    public Optional<Invitation> first(UUID id) {
        return jdbc.sql(SELECT + "where i.id = :id and h.number = 1")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** Whether an office was told the day at this address before it was invited. */
    public boolean isToldTheDate(UUID briefingId, String email) {
        return jdbc.sql("""
                        select exists (select 1 from invitation i
                            join invitation_holder h on h.invitation_id = i.id and h.number = 1 and h.email = :email
                            where i.briefing_id = :briefing and i.announced_at is not null)""")
                .param("briefing", briefingId)
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /** The addresses of the offices that were told the day before they were invited. */
    public Set<String> toldTheDate(UUID briefingId) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct h.email from invitation i
                        join invitation_holder h on h.invitation_id = i.id and h.number = 1
                        where i.briefing_id = :briefing and i.announced_at is not null""").param("briefing", briefingId).query(String.class).list());
    }

    public List<Invitation> of(UUID briefingId) {
        return jdbc.sql(SELECT + "where i.briefing_id = :briefing and" + LAST_HOLDER + "order by i.organisation, i.id")
                .param("briefing", briefingId)
                .query(ROW)
                .list();
    }

    public Optional<Invitation> ofOrganisation(UUID briefingId, UUID organisationId) {
        return jdbc.sql(SELECT + """
                        where i.briefing_id = :briefing and i.organisation_id = :organisation and""" + LAST_HOLDER)
                .param("briefing", briefingId)
                .param("organisation", organisationId)
                .query(ROW)
                .optional();
    }

    Set<UUID> invited(UUID briefingId) {
        return jdbc
                .sql("select organisation_id from invitation where briefing_id = :briefing")
                .param("briefing", briefingId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .stream()
                .collect(Collectors.toSet());
    }

    UUID insert(
            UUID briefingId, Organisation organisation, InvitationState state, String name, String email, String by) {
        var id = Ids.next(clock);
        var now = Utc.of(clock.instant());
        var told = state == InvitationState.ANNOUNCED;
        jdbc.sql("""
                        insert into invitation (id, briefing_id, organisation_id, organisation, area_code, state,
                            announced_at, sent_at, sent_by)
                        values (:id, :briefing, :organisation, :name, :area, :state, :announced, :sent, :by)""")
                .param("id", id)
                .param("briefing", briefingId)
                .param("organisation", organisation.id())
                .param("name", organisation.name())
                .param("area", onlyArea(organisation))
                .param("state", state.name())
                .param("announced", told ? now : null)
                .param("sent", told ? null : now)
                .param("by", by)
                .update();
        addHolder(id, 1, name, email);
        return id;
    }

    static @Nullable String onlyArea(Organisation organisation) {
        return organisation.areaCodes().size() == 1
                ? organisation.areaCodes().iterator().next()
                : null;
    }

    UUID addHolder(UUID invitationId, int number, String name, String email) {
        var id = Ids.next(clock);
        jdbc.sql("""
                        insert into invitation_holder (id, invitation_id, number, name, email, token, since)
                        values (:id, :invitation, :number, :name, :email, :token, :now)""")
                .param("id", id)
                .param("invitation", invitationId)
                .param("number", number)
                .param("name", name)
                .param("email", email)
                .param("token", Token.next())
                .param("now", Utc.of(clock.instant()))
                .update();
        return id;
    }

    /** Those who were told the date are invited now. */
    public List<UUID> sendAnnounced(UUID briefingId) {
        var ids = jdbc.sql(
                        "select id from invitation where briefing_id = :briefing and state = 'ANNOUNCED' order by id")
                .param("briefing", briefingId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        jdbc.sql("""
                        update invitation set state = 'SENT', sent_at = :now
                        where briefing_id = :briefing and state = 'ANNOUNCED'""")
                .param("now", Utc.of(clock.instant()))
                .param("briefing", briefingId)
                .update();
        return ids;
    }

    /**
     * Somebody comes by it. False when it is in other hands by now, or not open to an answer yet.
     *
     * @param holderId who answers by their link, or nothing when it is the organisation that does
     */
    public boolean accept(UUID id, @Nullable UUID holderId) {
        return jdbc.sql("""
                        update invitation i set i.state = 'ACCEPTED', i.answered_at = :now, i.reason = null
                        where i.id = :id and i.state <> 'ANNOUNCED'
                        and (:holder is null or :holder = (select h.id from invitation_holder h
                            where h.invitation_id = i.id order by h.number desc limit 1))""")
                        .param("now", Utc.of(clock.instant()))
                        .param("id", id)
                        .param("holder", holderId)
                        .update()
                == 1;
    }

    /** False when it was declined before. */
    public boolean decline(UUID id, String reason) {
        return jdbc.sql("""
                        update invitation set state = 'DECLINED', answered_at = :now, reason = :reason
                        where id = :id and state in ('SENT', 'ACCEPTED')""")
                        .param("now", Utc.of(clock.instant()))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Somebody else is to answer now. */
    void unanswer(UUID id) {
        jdbc.sql("update invitation set state = 'SENT', answered_at = null, reason = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Notes one more reminder. False when it was answered, or when somebody else has just sent that one. */
    boolean chase(UUID id, int seen, String by) {
        var now = Utc.of(clock.instant());
        int chased = jdbc.sql("""
                        update invitation set chases = chases + 1, chased_at = :now
                        where id = :id and state = 'SENT' and chases = :seen""")
                .param("now", now)
                .param("id", id)
                .param("seen", seen)
                .update();
        if (chased == 1) {
            jdbc.sql("""
                            insert into invitation_chase (id, invitation_id, number, at, by_person)
                            values (:id, :invitation, :number, :now, :by)""")
                    .param("id", Ids.next(clock))
                    .param("invitation", id)
                    .param("number", seen + 1)
                    .param("now", now)
                    .param("by", by)
                    .update();
        }
        return chased == 1;
    }

    void remember(UUID organisationId, String name, String email) {
        jdbc.sql("""
                        insert into office_address (organisation_id, name, email, changed_at)
                        values (:id, :name, :email, :now)
                        on duplicate key update name = :name, email = :email, changed_at = :now""")
                .param("id", organisationId)
                .param("name", name)
                .param("email", email)
                .param("now", Utc.of(clock.instant()))
                .update();
    }
}
