package org.makegood.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.demo.BriefingRows.Guest;
import org.makegood.demo.BriefingRows.Organiser;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who comes to the briefings of the demo, and who holds them. People are named by their role; addresses end in a name that
 * can never receive mail (RFC 2606).
 */
@Component
class DemoGuests {

    static final String OFFICER = "Community safety officer";

    private static final String OFFICE = "Community safety team";

    private final JdbcTemplate jdbc;
    private final Organisations organisations;
    private final Clock clock;

    DemoGuests(JdbcTemplate jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The office of a council that invitations go to. */
    Guest office(Area area) {
        var council = organisations.councilOf(area.code()).orElseThrow();
        return new Guest(
                council.id(),
                council.name(),
                area.code(),
                null,
                OFFICE,
                "community-safety.%s@example.org".formatted(area.slug()));
    }

    /** Writes down where its invitations go. */
    void address(Guest office) {
        jdbc.update(
                "insert into office_address (organisation_id, name, email, changed_at) values (?, ?, ?, ?)",
                office.organisationId(),
                office.name(),
                office.email(),
                Utc.of(clock.instant()));
    }

    static Guest officer(Guest office, String name) {
        var mailbox = name.toLowerCase(Locale.UK).replace(' ', '-');
        return new Guest(
                office.organisationId(),
                office.organisation(),
                office.areaCode(),
                null,
                name,
                mailbox + office.email().substring("community-safety".length()));
    }

    /** The officer who can sign in, or would. */
    Guest account(Guest office) {
        return jdbc
                .query(
                        """
                        select p.id, p.email from person p join appointment a on a.person_id = p.id
                        where a.organisation_id = ? and a.role = 'PARTNER' and a.valid_until is null
                        order by p.username limit 1""",
                        (row, _) -> new Guest(
                                office.organisationId(),
                                office.organisation(),
                                office.areaCode(),
                                row.getObject("id", UUID.class),
                                OFFICER,
                                row.getString("email")),
                        office.organisationId())
                .stream()
                .findFirst()
                .orElseGet(() -> officer(office, OFFICER));
    }

    static boolean isOf(Guest office, String slug) {
        return office.email().contains("." + slug + "@");
    }

    Organiser organiser(String desk) {
        return organisers("d.name = ?", desk).getFirst();
    }

    /** Every desk of the day, as it would hold a briefing. */
    List<Organiser> organisers() {
        return organisers("true");
    }

    private List<Organiser> organisers(String which, Object... of) {
        return jdbc.query(
                """
                        select d.id, coalesce(if(u.level = 'REGION', u.code, u.parent_code), u.code) region
                        from desk d join unit u on u.code = d.unit_code where d.valid_until is null and %s
                        order by d.name, d.id""".formatted(which),
                (row, _) ->
                        new Organiser(row.getObject("id", UUID.class), row.getString("region"), "Partnerships officer"),
                of);
    }
}
