package org.makegood.demo;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.Slug;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of one made-up briefing, on their way to the tables: itself, its places, the invitations, and who comes. */
class BriefingRows {

    private static final int TOKEN_BYTES = 32;
    private static final String EVERYBODY = "";

    /** Who is invited or comes: a role of an organisation, never a person. */
    record Guest(
            @Nullable UUID organisationId,
            String organisation,
            @Nullable String areaCode,
            @Nullable UUID personId,
            String name,
            String email) {}

    /** A desk, and the region it belongs to. */
    record Organiser(UUID deskId, String regionCode, String by) {}

    /** What is said about a briefing. */
    record Script(
            String title,
            String purpose,
            String status,
            String audience,
            @Nullable String place,
            Instant doors,
            Instant starts,
            Instant ends,
            int places,
            List<Point> agenda) {}

    /** One point of the agenda. */
    record Point(LocalTime begins, String what, @Nullable String who) {}

    private final TableRows briefings = new TableRows("""
            briefing (id, slug, title, purpose, desk_id, region_code, status, audience, place, doors_open_at, starts_at,
                ends_at, registration_closes_at, made_at, asks_access, asks_dietary, offer_hours, sequence, version)""", true, true, 24, 0, 0);
    private final TableRows pools =
            new TableRows("seat_pool (id, briefing_id, places, taken, turn, area_code)", EVERYBODY);
    private final TableRows agenda = new TableRows("briefing_agenda (briefing_id, position, begins, what, who)");
    private final TableRows steps = new TableRows("briefing_step (id, briefing_id, status, at, by_person)");
    private final TableRows materials =
            new TableRows("briefing_material (id, briefing_id, title, link, added_at, for_all)", true);
    private final TableRows invitations = new TableRows("""
            invitation (id, briefing_id, organisation_id, organisation, area_code, state, sent_at, sent_by, answered_at,
                reason)""");
    private final TableRows holders =
            new TableRows("invitation_holder (id, invitation_id, name, email, token, since, number)", 1);
    private final TableRows registrations = new TableRows("""
            registration (id, briefing_id, state, pool_id, queue, channel, request_id, invitation_id, organisation_id,
                organisation, area_code, person_id, name, email, token, badge, asked_at, accepted_at, arrived_at,
                arrived_with)""");
    private final TableRows feedback = new TableRows("""
            briefing_feedback (id, briefing_id, registration_id, useful, learned, better, given_at, changed_at)""");

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Random random;
    private final UUID id;
    private final UUID pool;
    private int places;
    private int turn;
    private int taken;

    BriefingRows(JdbcTemplate jdbc, Clock clock, Random random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
        id = Ids.next(clock);
        pool = Ids.next(clock);
    }

    void briefing(Script script, Organiser organiser, Instant madeAt) {
        briefings.add(
                id,
                slug(script),
                script.title(),
                script.purpose(),
                organiser.deskId(),
                organiser.regionCode(),
                script.status(),
                script.audience(),
                script.place(),
                Utc.of(script.doors()),
                Utc.of(script.starts()),
                Utc.of(script.ends()),
                Utc.of(script.starts()),
                Utc.of(madeAt));
        places = script.places();
        int position = 0;
        for (var point : script.agenda()) {
            agenda.add(id, position++, point.begins(), point.what(), point.who());
        }
    }

    private String slug(Script script) {
        return Slug.free(
                Slug.of(script.title() + " " + Days.written(Days.of(script.starts()))),
                slug -> requireNonNull(jdbc.queryForObject(
                                "select count(*) from briefing where slug = ?", Integer.class, slug))
                        > 0);
    }

    void step(String status, Instant at, @Nullable String by) {
        steps.add(Ids.next(clock), id, status, Utc.of(at), by);
    }

    void material(String title, String link, Instant at) {
        materials.add(Ids.next(clock), id, title, link, Utc.of(at));
    }

    /** Written, and an hour later in that state. */
    void begun(String status, Instant madeAt, Organiser organiser) {
        step("DRAFT", madeAt, organiser.by());
        step(status, madeAt.plus(1, ChronoUnit.HOURS), organiser.by());
    }

    /** @param state SENT, ACCEPTED or DECLINED */
    UUID invitation(Guest office, String state, Instant sentAt, String by, @Nullable String reason) {
        var invitation = Ids.next(clock);
        var answeredAt = state.equals("SENT") ? null : sentAt.plus(1L + random.nextInt(6), ChronoUnit.DAYS);
        invitations.add(
                invitation,
                id,
                office.organisationId(),
                office.organisation(),
                office.areaCode(),
                state,
                Utc.of(sentAt),
                by,
                answeredAt == null ? null : Utc.of(answeredAt),
                reason);
        holders.add(Ids.next(clock), invitation, office.name(), office.email(), token(), Utc.of(sentAt));
        return invitation;
    }

    /** Somebody with a place, who came through the door at that time or not at all. */
    UUID comes(Guest guest, @Nullable UUID invitation, Instant askedAt, @Nullable Instant arrivedAt) {
        taken++;
        return registration(guest, invitation, "ACCEPTED", askedAt, arrivedAt);
    }

    /** What somebody who came said afterwards. */
    void feedback(UUID registration, String useful, @Nullable String learned, @Nullable String better, Instant at) {
        feedback.add(Ids.next(clock), id, registration, useful, learned, better, Utc.of(at), Utc.of(at));
    }

    void waits(Guest guest, Instant askedAt) {
        registration(guest, null, "WAITING", askedAt, null);
    }

    private UUID registration(
            Guest guest, @Nullable UUID invitation, String state, Instant askedAt, @Nullable Instant arrivedAt) {
        var registrationId = Ids.next(clock);
        var accepted = state.equals("ACCEPTED");
        registrations.add(
                registrationId,
                id,
                state,
                accepted ? pool : null,
                ++turn,
                invitation == null ? "SIGNED_IN" : "INVITATION",
                Ids.next(clock),
                invitation,
                guest.organisationId(),
                guest.organisation(),
                guest.areaCode(),
                guest.personId(),
                guest.name(),
                guest.email(),
                token(),
                token(),
                Utc.of(askedAt),
                accepted ? Utc.of(askedAt) : null,
                arrivedAt == null ? null : Utc.of(arrivedAt),
                arrivedAt == null ? null : "Partnerships officer");
        return registrationId;
    }

    /** All of them, with as many places taken as there are people who come. To be called last. */
    void insert() {
        pools.add(pool, id, places, taken, turn);
        briefings.insert(jdbc);
        pools.insert(jdbc);
        agenda.insert(jdbc);
        steps.insert(jdbc);
        materials.insert(jdbc);
        invitations.insert(jdbc);
        holders.insert(jdbc);
        registrations.insert(jdbc);
        feedback.insert(jdbc);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
