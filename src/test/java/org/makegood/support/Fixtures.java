package org.makegood.support;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.identity.Actors;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.Desk;
import org.makegood.identity.DeskOnDay;
import org.makegood.identity.Desks;
import org.makegood.identity.Organisation;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.Organisations;
import org.makegood.identity.PortalUser;
import org.makegood.identity.administration.AppointmentForm;
import org.makegood.identity.administration.DeskForm;
import org.makegood.identity.administration.DeskService;
import org.makegood.identity.administration.OrganisationForm;
import org.makegood.identity.administration.OrganisationService;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonForm;
import org.makegood.identity.administration.WelcomeService;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.kernel.ServiceLine;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The little world the tests take for granted: bodies, desks and one person for each {@link SignedIn}. It is made once
 * for a database, through the services, and committed, so a test counts what it made itself, never all there is. Each
 * test states the rest and is rolled back.
 */
@TestComponent
public class Fixtures implements ApplicationRunner {

    public static final LocalDate WORLD_BEGAN = LocalDate.of(2022, 1, 1);
    /** Everybody's. It is hashed once: to do that is slow, so that guessing is. */
    public static final String PASSWORD = "quiet copper lanterns";

    public static final String LEWISHAM = "E09000023";
    public static final String SOUTHWARK = "E09000028";
    public static final String BROMLEY = "E09000006";
    public static final String LEWISHAM_AND_BROMLEY = "N07LEBR";
    public static final String SOUTHWARK_UNIT = "LDNNLAS";
    public static final String LONDON = "N07";
    public static final String OTHER_REGION = "N50";

    private final Map<SignedIn, UUID> people = new EnumMap<>(SignedIn.class);

    private final PeopleService peopleService;
    private final OrganisationService organisationService;
    private final DeskService deskService;
    private final WelcomeService welcome;
    private final OneTimeLinks links;
    private final Organisations organisations;
    private final Desks desks;
    private final Actors actors;
    private final AreaDirectory areas;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Fixtures(
            PeopleService peopleService,
            OrganisationService organisationService,
            DeskService deskService,
            WelcomeService welcome,
            OneTimeLinks links,
            Organisations organisations,
            Desks desks,
            Actors actors,
            AreaDirectory areas,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.peopleService = peopleService;
        this.organisationService = organisationService;
        this.deskService = deskService;
        this.welcome = welcome;
        this.links = links;
        this.organisations = organisations;
        this.desks = desks;
        this.actors = actors;
        this.areas = areas;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SignedIn.inWorldOf(this);
        transaction.executeWithoutResult(_ -> {
            if (!exists()) {
                build();
            }
        });
        for (var somebody : SignedIn.values()) {
            people.put(somebody, personId(somebody));
        }
    }

    public Organisation lewisham() {
        return organisations.councilOf(LEWISHAM).orElseThrow();
    }

    public Organisation southwark() {
        return organisations.councilOf(SOUTHWARK).orElseThrow();
    }

    public Organisation charity() {
        return organisation("Harbour Lights");
    }

    public Organisation housingAssociation() {
        return organisation("Ravensbourne Homes");
    }

    public Organisation londonCouncils() {
        return organisation("London Councils");
    }

    /** The partnerships desk of the unit that Lewisham belongs to. The Southwark desk is its deputy. */
    public Desk lewishamDesk() {
        return desk(LEWISHAM_AND_BROMLEY);
    }

    public Desk southwarkDesk() {
        return desk(SOUTHWARK_UNIT);
    }

    /** The partnerships desk of the London region. */
    public Desk londonDesk() {
        return desk(LONDON);
    }

    public Desk otherRegionDesk() {
        return desk(OTHER_REGION);
    }

    PortalUser user(SignedIn somebody) {
        var person = people.get(somebody);
        if (person == null) {
            throw new IllegalStateException(somebody + " is not in the world yet");
        }
        return actors.derive(person, null).orElseThrow(() -> new IllegalStateException(somebody + " cannot sign in"));
    }

    private Organisation organisation(String name) {
        var id = jdbc.sql("select id from organisation where name = ? and code is null order by id limit 1")
                .param(name)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return organisations.organisation(id).orElseThrow();
    }

    private Desk desk(String unitCode) {
        return desks.onDay(List.of(unitCode), WORLD_BEGAN).stream()
                .map(DeskOnDay::desk)
                .filter(desk -> desk.serviceLine() == ServiceLine.PARTNERSHIPS)
                .findFirst()
                .orElseThrow();
    }

    private boolean exists() {
        return jdbc.sql("select count(*) from person where username = ?")
                        .param(SignedIn.ADMINISTRATOR.username())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private UUID personId(SignedIn somebody) {
        return jdbc.sql("select id from person where username = ?")
                .param(somebody.username())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private void build() {
        var address = links.toMakeFirstAdministrator().address();
        welcome.makeAdministrator(
                address.substring(address.lastIndexOf('/') + 1), form(SignedIn.ADMINISTRATOR), PASSWORD);
        people.put(SignedIn.ADMINISTRATOR, personId(SignedIn.ADMINISTRATOR));
        SignedIn.ADMINISTRATOR.runs(() -> {
            buildBodies();
            buildDesks();
            buildPeople();
        });
        jdbc.sql("""
                        update person set password_hash = (select password_hash from person where username = :administrator)
                        where username like 'test.%'""").param("administrator", SignedIn.ADMINISTRATOR.username()).update();
    }

    private void buildBodies() {
        organisationService.add(
                new OrganisationForm("Harbour Lights", OrganisationKind.CHARITY, Set.of(LEWISHAM, SOUTHWARK)));
        organisationService.add(new OrganisationForm(
                "Ravensbourne Homes", OrganisationKind.HOUSING_ASSOCIATION, Set.of(LEWISHAM, BROMLEY)));
        organisationService.add(new OrganisationForm(
                "London Councils",
                OrganisationKind.OVERVIEW_BODY,
                areas.areas().stream()
                        .map(Area::code)
                        .filter(code -> code.startsWith("E09"))
                        .collect(Collectors.toSet())));
    }

    private void buildDesks() {
        open(
                "Lewisham and Bromley partnerships",
                LEWISHAM_AND_BROMLEY,
                open("Southwark partnerships", SOUTHWARK_UNIT, null));
        open("London region", LONDON, null);
        open("Greater Manchester region", OTHER_REGION, null);
    }

    private UUID open(String name, String unitCode, @Nullable UUID deputy) {
        var mailbox = unitCode.toLowerCase(Locale.ROOT) + "@desk.example.org";
        return deskService.open(new DeskForm(
                name, unitCode, ServiceLine.PARTNERSHIPS, mailbox, "020 7946 0000", deputy, WORLD_BEGAN, null));
    }

    private void buildPeople() {
        appoint(SignedIn.LEWISHAM_OFFICER, AppointmentRole.PARTNER, lewisham().id());
        appoint(
                SignedIn.LEWISHAM_COORDINATOR,
                AppointmentRole.COORDINATOR,
                lewisham().id());
        appoint(SignedIn.SOUTHWARK_OFFICER, AppointmentRole.PARTNER, southwark().id());
        appoint(SignedIn.CHARITY_OFFICER, AppointmentRole.PARTNER, charity().id());
        appoint(SignedIn.TWO_BODIES_OFFICER, AppointmentRole.PARTNER, charity().id());
        peopleService.appoint(
                personId(SignedIn.TWO_BODIES_OFFICER),
                new AppointmentForm(
                        AppointmentRole.COORDINATOR, housingAssociation().id(), WORLD_BEGAN.plusYears(1), null));
        appoint(
                SignedIn.LEWISHAM_DESK,
                AppointmentRole.DESK_MEMBER,
                lewishamDesk().id());
        appoint(SignedIn.LEWISHAM_HEAD, AppointmentRole.HEAD, lewishamDesk().id());
        appoint(
                SignedIn.SOUTHWARK_DESK,
                AppointmentRole.DESK_MEMBER,
                southwarkDesk().id());
        appoint(SignedIn.LONDON_HEAD, AppointmentRole.HEAD, londonDesk().id());
        appoint(
                SignedIn.OTHER_REGION_DESK,
                AppointmentRole.DESK_MEMBER,
                otherRegionDesk().id());
        appoint(
                SignedIn.LONDON_COUNCILS,
                AppointmentRole.COMPILER,
                londonCouncils().id());
    }

    private void appoint(SignedIn somebody, AppointmentRole role, UUID bodyId) {
        var person = peopleService.add(form(somebody));
        peopleService.appoint(person, new AppointmentForm(role, bodyId, WORLD_BEGAN, null));
    }

    private static PersonForm form(SignedIn somebody) {
        return new PersonForm(somebody.title(), somebody.username() + "@example.org", somebody.username());
    }
}
