package org.makegood.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.areas.UnitLevel;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Days;
import org.makegood.kernel.Ids;
import org.makegood.kernel.ServiceLine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The bodies and people of the demo: a desk for every unit, somebody at every desk but one, and the accounts that can
 * sign in. People are named by their role; mailboxes end in names that can never receive mail (RFC 2606).
 */
@Component
class DemoWorld {

    static final String PASSWORD = "makegood-demo";

    /** The unit whose desk nobody staffs, so that its work is seen to go to the region. */
    static final String VACANT_UNIT = "Barnet";

    private static final LocalDate BEGINNING = LocalDate.of(2021, 6, 26);
    private static final String LEWISHAM = "E09000023";
    private static final String SOUTHWARK = "E09000028";

    private final JdbcTemplate jdbc;
    private final AreaDirectory areas;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    private int telephones;

    DemoWorld(
            JdbcTemplate jdbc,
            AreaDirectory areas,
            Organisations organisations,
            PasswordEncoder passwords,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean exists() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from person where username = 'lewisham.officer')", Boolean.class));
    }

    void build() {
        var hash = passwords.encode(PASSWORD);
        var lewisham = organisations.councilOf(LEWISHAM).orElseThrow().id();
        var charity = organisation("Example Community Trust", OrganisationKind.CHARITY, List.of(LEWISHAM, SOUTHWARK));
        var homes = organisation("Example Homes", OrganisationKind.HOUSING_ASSOCIATION, List.of(LEWISHAM));
        person("lewisham.officer", "Community safety officer", hash, AppointmentRole.PARTNER, lewisham);
        person("lewisham.coordinator", "Partnership coordinator", hash, AppointmentRole.COORDINATOR, lewisham);
        person(
                "southwark.officer",
                "Community safety officer",
                hash,
                AppointmentRole.PARTNER,
                organisations.councilOf(SOUTHWARK).orElseThrow().id());
        var charityOfficer = person("charity.officer", "Project officer", hash, AppointmentRole.PARTNER, charity);
        appoint(charityOfficer, AppointmentRole.PARTNER, homes);
        person(
                "london.councils",
                "Overview officer",
                hash,
                AppointmentRole.COMPILER,
                organisation(
                        "London Councils",
                        OrganisationKind.OVERVIEW_BODY,
                        londonAreas().stream().map(Area::code).toList()));
        person("admin", "Service administrator", hash, AppointmentRole.ADMINISTRATOR, null);
        areas.units(UnitLevel.REGION).forEach(region -> staffed(region, "Regional office", hash));
        areas.units(UnitLevel.PDU).stream()
                .filter(unit -> unit.existsOn(Days.today(clock)))
                .forEach(unit -> staffed(unit, "Partnerships desk", hash));
    }

    private void staffed(Unit unit, String kind, @Nullable String hash) {
        var slug = unit.code().toLowerCase(Locale.ROOT);
        var desk = desk(unit, kind + ", " + unit.name(), slug);
        var account =
                unit.code().equals("N07") ? "london" : unit.name().equals("Lewisham and Bromley") ? "lewisham" : null;
        if (unit.name().equals(VACANT_UNIT)) {
            return;
        }
        person(
                account == null ? slug + ".officer" : account + ".desk",
                "Partnerships officer",
                account == null ? null : hash,
                AppointmentRole.DESK_MEMBER,
                desk);
        person(
                account == null ? slug + ".head" : account + ".head",
                unit.level() == UnitLevel.REGION ? "Regional director" : "Head of unit",
                account == null ? null : hash,
                AppointmentRole.HEAD,
                desk);
    }

    /** Those who send cases: the accounts of the demo, and an officer for every other council asked for. */
    List<Reporter> reporters(List<Area> councils) {
        var reporters = new ArrayList<Reporter>();
        for (var area : councils) {
            var council = organisations.councilOf(area.code()).orElseThrow();
            var username = area.slug() + ".officer";
            var person = personId(username)
                    .orElseGet(() ->
                            person(username, "Community safety officer", null, AppointmentRole.PARTNER, council.id()));
            reporters.add(new Reporter(
                    person,
                    "Community safety officer",
                    email(username),
                    council.id(),
                    council.name(),
                    area.code(),
                    area.name()));
        }
        return reporters;
    }

    /** The accounts of partners, once for each body that they act for. */
    List<Reporter> accounts() {
        return reporters("p.username in ('lewisham.officer', 'southwark.officer', 'charity.officer')");
    }

    /** Everybody who acts for an organisation. */
    List<Reporter> everybodyWhoReports() {
        return reporters("true");
    }

    /** With one of the areas of the organisation. */
    private List<Reporter> reporters(String which) {
        return jdbc.query("""
                select p.id, p.name, p.email, o.id organisation_id, o.name organisation, min(s.area_code) area_code
                from appointment a
                join person p on p.id = a.person_id
                join organisation o on o.id = a.organisation_id
                join organisation_area s on s.organisation_id = o.id
                where a.role = 'PARTNER' and %s
                group by a.id, p.id, p.name, p.email, o.id, o.name order by a.id""".formatted(which), (row, _) -> {
            var code = row.getString("area_code");
            return new Reporter(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("email"),
                    row.getObject("organisation_id", UUID.class),
                    row.getString("organisation"),
                    code,
                    areas.area(code).orElseThrow().name());
        });
    }

    List<Area> londonAreas() {
        return areas.areas().stream()
                .filter(area -> area.code().startsWith("E09"))
                .toList();
    }

    /** @param hash null for somebody who never signs in */
    UUID person(String username, String name, @Nullable String hash, AppointmentRole role, @Nullable UUID body) {
        var id = Ids.next(clock);
        jdbc.update(
                "insert into person (id, version, username, email, name, password_hash) values (?, 0, ?, ?, ?, ?)",
                id,
                username,
                email(username),
                name,
                hash);
        appoint(id, role, body);
        return id;
    }

    private static String email(String username) {
        return username + "@makegood.example";
    }

    private void appoint(UUID person, AppointmentRole role, @Nullable UUID body) {
        var atDesk = role.body() == AppointmentRole.Body.DESK;
        jdbc.update("""
                insert into appointment (id, version, person_id, role, organisation_id, desk_id, valid_from)
                values (?, 0, ?, ?, ?, ?, ?)""", Ids.next(clock), person, role.name(), atDesk ? null : body, atDesk ? body : null, BEGINNING);
    }

    UUID organisation(String name, OrganisationKind kind, List<String> areaCodes) {
        var id = Ids.next(clock);
        jdbc.update("insert into organisation (id, version, name, kind) values (?, 0, ?, ?)", id, name, kind.name());
        areaCodes.forEach(code ->
                jdbc.update("insert into organisation_area (organisation_id, area_code) values (?, ?)", id, code));
        return id;
    }

    private UUID desk(Unit unit, String name, String slug) {
        var id = Ids.next(clock);
        jdbc.update(
                """
                insert into desk (id, version, unit_code, service_line, name, mailbox, telephone, valid_from)
                values (?, 0, ?, ?, ?, ?, ?, ?)""",
                id,
                unit.code(),
                ServiceLine.PARTNERSHIPS.name(),
                name,
                "desk." + slug + "@makegood.example",
                "020 7946 0%03d".formatted(telephones++),
                BEGINNING);
        return id;
    }

    private Optional<UUID> personId(String username) {
        return jdbc
                .query("select id from person where username = ?", (row, _) -> row.getObject(1, UUID.class), username)
                .stream()
                .findFirst();
    }
}
