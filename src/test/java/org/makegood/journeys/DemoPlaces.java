package org.makegood.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Needs;
import org.makegood.identity.AuditTrail;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.kernel.Days;
import org.makegood.kernel.EmailAddress;
import org.makegood.kernel.Utc;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.makegood.proposals.nomination.NominationService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finds in the demo data what the address of a page needs: the reference of a case, the id of a desk. */
@TestComponent
class DemoPlaces {

    /** The newest of which something holds; the data follow from the day they were made on, so it may be none. */
    private static final String A_CASE = """
            select reference from case_file f
            where f.desk = 'Partnerships desk, Lewisham and Bromley' and f.marking = 'OFFICIAL' and f.kind = '%s' and %s
            order by %s desc, f.opened_at desc limit 1""";

    private static final String ANYBODY = "true";
    private static final String LEWISHAM = "f.organisation = 'London Borough of Lewisham'";
    private static final String COMPILED = "f.audience in ('OVERVIEW_BODY', 'COMMITTEE', 'PUBLIC')";

    private static final String A_NOMINATION = """
            {"step": 0, "benefitsCommunity": true, "takesNoPaidWork": true, "makesNoProfit": true,
             "place": "Riverside path behind the station", "hostOrganisation": "Friends of the river",
             "contactName": "A neighbour", "contactEmail": "neighbour@example.org", "postcode": "SE6 4RU",
             "areaCode": "E09000023", "workKind": "PATHWAYS",
             "what": "Clear the brambles along the path and lay new bark, about 200 metres.",
             "peoplePerSession": 6, "days": ["TUESDAY", "THURSDAY"], "from": "%s", "supervision": "PROBATION",
             "tools": "UNSURE", "toilets": "NEARBY", "handWashing": "NEARBY", "drinkingWater": "NONE",
             "stepFree": "YES", "hazards": "A stream beside the path", "vulnerable": "NONE", "publicity": true}""";

    private final NominationService nominations;
    private final PublicRegistrationService registrations;
    private final Clock clock;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final Map<String, String> places = new LinkedHashMap<>();

    DemoPlaces(
            NominationService nominations,
            PublicRegistrationService registrations,
            Clock clock,
            OneTimeLinks links,
            Outbox outbox,
            AuditTrail audit,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.nominations = nominations;
        this.registrations = registrations;
        this.clock = clock;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    void prepare() {
        aCase("new", ANYBODY, "f.status = 'LOGGED'");
        aCase("waiting", LEWISHAM, "f.waiting_since is not null");
        aCase("action", ANYBODY, "f.status = 'ACTION_AGREED'");
        aCase("resolved", LEWISHAM, "f.status = 'RESOLVED'");
        aCase("reopened", ANYBODY, "f.reopenings > 0");
        aCase("late", ANYBODY, "(f.due_on < current_date and f.stage not in ('SETTLED', 'CLOSED'))");
        aCase("escalated", ANYBODY, "f.escalation is not null");
        aCase("shared", COMPILED, "f.answered_at is not null");
        proposals();
        found("briefing-open", "select id from briefing where title like 'Clean streets%'");
        found("briefing-full", "select id from briefing where title like 'Walk round%'");
        found("briefing-held", "select id from briefing where status = 'HELD' order by starts_at limit 1");
        found("briefing-last", "select id from briefing where title like 'One form%'");
        found("came", """
                select r.token from registration r join briefing b on b.id = r.briefing_id
                where b.title like 'One form%' and r.arrived_at is not null order by r.queue limit 1""");
        found("badge", """
                select r.badge from registration r join briefing b on b.id = r.briefing_id
                where b.title like 'Walk round%' and r.state = 'ACCEPTED' order by r.queue limit 1""");
        found("person", "select id from person where username = 'lewisham.desk'");
        found("desk", "select id from desk where name = 'Partnerships desk, Lewisham and Bromley'");
        var partner = jdbc.sql("select id from person where username = 'southwark.officer'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        places.put("welcome", token(links.toSetPassword(partner).address()));
        places.put("welcome-first", token(links.toMakeFirstAdministrator().address()));
        mail();
        nominations();
        briefing();
    }

    private void proposals() {
        for (var state : List.of(
                "submitted", "screening", "accepted", "scheduled", "under-way", "completed", "declined", "withdrawn")) {
            var status = state.toUpperCase(Locale.ROOT).replace('-', '_');
            aProposal("proposal-" + state, "f.status = '%s' and f.waiting_since is null".formatted(status));
        }
        aProposal("proposal-waiting", "f.waiting_since is not null");
        var visit =
                "f.status = 'ASSESSMENT' and exists (select 1 from site_visit v where v.proposal_id = f.id and v.result is %s)";
        aProposal("proposal-planned", "(" + visit.formatted("null") + ")");
        aProposal("proposal-visited", "(" + visit.formatted("not null") + ")");
    }

    /** One that is being written, one to be confirmed, and one on its way. */
    private void nominations() {
        places.put("nomination", nomination());
        var sent = nomination();
        nominations.send(sent);
        places.put("confirm", confirmToken(sent));
        var confirmed = nomination();
        nominations.send(confirmed);
        places.put("progress", nominations.confirm(confirmToken(confirmed)));
    }

    /**
     * A briefing of one place: somebody has it, somebody waits, somebody has yet to confirm; one office is invited, another
     * has declined. One of which the day is told, and one that is cancelled.
     */
    private void briefing() {
        var id = briefing("the-new-desk", "OPEN", null);
        invitation(id, 0, "rsvp", "SENT", null);
        invitation(id, 1, "declined", "DECLINED", "Nobody is free that morning");
        places.put("briefing", "the-new-desk");
        places.put("coming", registrations.confirm(asked(id, "one@example.org")).token());
        places.put("inline", registrations.confirm(asked(id, "two@example.org")).token());
        places.put("unconfirmed", asked(id, "three@example.org"));
        briefing("the-day-is-told", "SAVE_THE_DATE", null);
        places.put("briefing-date", "the-day-is-told");
        briefing("it-does-not-take-place", "CANCELLED", "The speaker is ill.");
        places.put("briefing-cancelled", "it-does-not-take-place");
    }

    private UUID briefing(String slug, String status, @Nullable String cancelledBecause) {
        var id = UUID.randomUUID();
        var begins = Days.instant(LocalDate.now(clock).plusDays(40), LocalTime.of(9, 0));
        jdbc.sql("""
                        insert into briefing (id, version, slug, title, purpose, desk_id, region_code, status, audience, place,
                            doors_open_at, starts_at, ends_at, registration_closes_at, asks_access, asks_dietary,
                            offer_hours, sequence, made_at, cancelled_because)
                        select :id, 0, :slug, 'Working with the new desk', 'Meet the team, and bring your open cases.', d.id,
                            d.unit_code, :status, 'PUBLIC', 'Civic Suite, Catford Road, London SE6 4RU', :begins, :begins,
                            :ends, :begins, true, true, 24, 0, :now, :because
                        from desk d where d.name = 'Partnerships desk, Lewisham and Bromley'""")
                .param("id", id)
                .param("slug", slug)
                .param("status", status)
                .param("because", cancelledBecause)
                .param("begins", Utc.of(begins))
                .param("ends", Utc.of(begins.plusSeconds(7200)))
                .param("now", Utc.of(clock.instant()))
                .update();
        jdbc.sql("insert into briefing_step (id, briefing_id, status, at) values (:id, :id, :status, :now)")
                .param("id", id)
                .param("status", status)
                .param("now", Utc.of(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into seat_pool (id, briefing_id, area_code, places, taken, turn)
                        values (:id, :id, '', 1, 0, 0)""").param("id", id).update();
        return id;
    }

    private void invitation(UUID briefing, int organisation, String name, String state, @Nullable String reason) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into invitation (id, briefing_id, organisation_id, organisation, state, sent_at, sent_by,
                            answered_at, reason)
                        select :id, :briefing, o.id, o.name, :state, :now, 'Partnerships officer',
                            if(:reason is null, null, :now), :reason
                        from organisation o order by o.id limit 1 offset :organisation""")
                .param("id", id)
                .param("briefing", briefing)
                .param("organisation", organisation)
                .param("state", state)
                .param("reason", reason)
                .param("now", Utc.of(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into invitation_holder (id, invitation_id, number, name, email, token, since)
                        values (:id, :id, 1, 'The office', 'office@example.org', :token, :now)""")
                .param("id", id)
                .param("token", id.toString())
                .param("now", Utc.of(clock.instant()))
                .update();
        places.put(name, id.toString());
    }

    private String asked(UUID briefing, String email) {
        registrations.ask(
                briefing, new RegistrationForm(UUID.randomUUID(), "A neighbour", email, null, null, Needs.NONE));
        return jdbc.sql("select token from registration where briefing_id = :briefing and email = :email")
                .param("briefing", briefing)
                .param("email", email)
                .query(String.class)
                .single();
    }

    private String nomination() {
        var token = nominations.begin().token();
        jdbc.sql("update nomination set body = :body where token = :token")
                .param("body", A_NOMINATION.formatted(LocalDate.now(clock).plusDays(30)))
                .param("token", token)
                .update();
        return token;
    }

    private String confirmToken(String token) {
        return jdbc.sql("select confirm_token from nomination where token = :token")
                .param("token", token)
                .query(String.class)
                .single();
    }

    private void aCase(String name, String whose, String best) {
        found(name, A_CASE.formatted("CONCERN", whose, best));
    }

    private void aProposal(String name, String best) {
        found(name, A_CASE.formatted("PROPOSAL", LEWISHAM, best));
    }

    private void found(String name, String sql) {
        places.put(
                name,
                jdbc.sql(sql)
                        .query((row, _) -> row.getString(1))
                        .optional()
                        .orElseThrow(() -> new IllegalStateException("The demo data have nothing for " + name)));
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void mail() {
        transaction.executeWithoutResult(_ -> outbox.put(new OutgoingMail(
                UUID.randomUUID().toString(),
                new EmailAddress("lewisham.officer@example.org"),
                places.get("waiting") + ": we have a question for you",
                "Which meetings were missed?",
                "<html lang='en'><head><title>A question</title></head><body><h1>Which meetings were missed?</h1></body></html>",
                null,
                places.get("waiting"),
                false)));
        found("mail", "select id from outbox_mail order by created_at desc limit 1");
    }

    /** Puts what was found in the place of {@code {its name}}. */
    String fill(String path) {
        var filled = path;
        for (var place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }
}
