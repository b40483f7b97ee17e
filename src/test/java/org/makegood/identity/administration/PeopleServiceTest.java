package org.makegood.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.TWO_BODIES_OFFICER;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Actor;
import org.makegood.identity.Actors;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.Desks;
import org.makegood.identity.IdentityEvent;
import org.makegood.identity.Person;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class PeopleServiceTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @Autowired
    PeopleService people;

    @Autowired
    Actors actors;

    @Autowired
    Desks desks;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void anAppointedPersonWithoutAPasswordIsInvitedWithALink() {
        var person = add("new.officer@example.org");
        var appointment =
                appoint(person, AppointmentRole.PARTNER, fixtures.southwark().id());

        assertThat(events.stream(IdentityEvent.Invited.class)).anySatisfy(invited -> {
            assertThat(invited.personId()).isEqualTo(person);
            assertThat(invited.appointmentId()).isEqualTo(appointment);
            assertThat(invited.link()).isNotNull();
        });
        assertThat(actors.derive(person, null))
                .hasValueSatisfying(user -> assertThat(user.actor()).isInstanceOf(Actor.Partner.class));
    }

    @Test
    void anEndedAppointmentCountsAtOnceAndTheNextOneTakesItsPlace() {
        var charity = TWO_BODIES_OFFICER.actor(Actor.Partner.class);

        ADMINISTRATOR.runs(() -> people.end(charity.appointmentId()));

        assertThat(TWO_BODIES_OFFICER.actor(Actor.Partner.class).organisation()).isEqualTo("Ravensbourne Homes");
        assertThat(TWO_BODIES_OFFICER.actor(Actor.Partner.class).coordinator()).isTrue();
    }

    @Test
    void whoHasNoAppointmentLeftOrAClosedAccountIsNobody() {
        var officer = LEWISHAM_OFFICER.actor();
        var desk = LEWISHAM_DESK.actor();

        ADMINISTRATOR.runs(() -> people.end(officer.appointmentId()));
        ADMINISTRATOR.runs(() -> people.close(desk.personId()));

        assertThat(actors.derive(officer.personId(), null)).isEmpty();
        assertThat(actors.derive(desk.personId(), null)).isEmpty();
        assertThat(desks.members(fixtures.lewishamDesk().id(), TODAY))
                .extracting(Person::id)
                .doesNotContain(desk.personId());
    }

    @Test
    void anAppointmentIsInForceFromItsFirstDayToItsLast() {
        var person = add("dated@example.org");
        ADMINISTRATOR.runs(() -> people.appoint(
                person,
                new AppointmentForm(
                        AppointmentRole.HEAD,
                        fixtures.otherRegionDesk().id(),
                        LocalDate.of(2023, 5, 1),
                        LocalDate.of(2023, 5, 31))));

        assertThat(headsOn(LocalDate.of(2023, 4, 30))).doesNotContain(person);
        assertThat(headsOn(LocalDate.of(2023, 5, 1))).contains(person);
        assertThat(headsOn(LocalDate.of(2023, 5, 31))).contains(person);
        assertThat(headsOn(LocalDate.of(2023, 6, 1))).doesNotContain(person);
    }

    @Test
    void nobodyIsAppointedTwiceToTheSameBodyAtATime() {
        var officer = LEWISHAM_OFFICER.actor(Actor.Partner.class);

        assertThatThrownBy(() -> appoint(officer.personId(), AppointmentRole.COORDINATOR, officer.organisationId()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("from"));
    }

    @Test
    void onlyAnOverviewBodyHasACompiler() {
        var person = add("compiler@example.org");

        assertThatThrownBy(() -> appoint(
                        person, AppointmentRole.COMPILER, fixtures.lewisham().id()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("overview body");
    }

    @Test
    void anAppointmentNeedsTheBodyOfItsRole() {
        var person = add("bodiless@example.org");
        var desk = fixtures.lewishamDesk().id();

        assertThatThrownBy(() -> appoint(person, AppointmentRole.PARTNER, desk)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> appoint(person, AppointmentRole.HEAD, UUID.randomUUID()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aMailAddressAndAUserNameAreTakenOnce() {
        var taken = LEWISHAM_OFFICER.username();

        assertThatThrownBy(() -> add(taken + "@EXAMPLE.org"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("email"));
        assertThatThrownBy(() ->
                        ADMINISTRATOR.does(() -> people.add(new PersonForm("Somebody", "somebody@example.org", taken))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("username"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> ADMINISTRATOR.does(() -> people.add(new PersonForm(" ", "", null))))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("mail address");
    }

    @Test
    void aChangeThatStartedFromAnOldCardIsRefused() {
        var person = add("twice@example.org");
        var card = ADMINISTRATOR.does(() -> people.card(person));
        correct(card, "First change");

        assertThatThrownBy(() -> correct(card, "Second change")).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        var me = ADMINISTRATOR.actor();

        assertThatThrownBy(() -> ADMINISTRATOR.runs(() -> people.close(me.personId())))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> ADMINISTRATOR.runs(() -> people.end(me.appointmentId())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void peopleAreFoundByPartOfTheirNameAndByRole() {
        var found = ADMINISTRATOR.does(
                () -> people.list(new PersonFilter("lewisham", AppointmentRole.HEAD, false), PageRequest.of(0, 50)));

        assertThat(found)
                .extracting(PersonSummary::username)
                .contains("test.lewisham.head")
                .doesNotContain("test.lewisham.desk");
        assertThat(ADMINISTRATOR.does(() -> people.list(new PersonFilter("100%_", null, false), PageRequest.of(0, 50))))
                .as("wildcards are letters like others")
                .isEmpty();
    }

    @Test
    void everyChangeIsInTheAuditTrail() {
        var person = add("audited@example.org");
        correct(ADMINISTRATOR.does(() -> people.card(person)), "Changed name");

        assertThat(jdbc.sql("""
                                select concat_ws('|', action, before_value, after_value) from audit_entry
                                where subject = 'person' and subject_id = ? and person_id = ? order by at, id""")
                        .params(person.toString(), ADMINISTRATOR.actor().personId())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Corrected|New officer, audited@example.org")
                .contains("Changed name");
    }

    private List<UUID> headsOn(LocalDate day) {
        return desks.heads(Fixtures.OTHER_REGION, day).stream().map(Person::id).toList();
    }

    private UUID add(String email) {
        return ADMINISTRATOR.does(() -> people.add(new PersonForm("New officer", email, null)));
    }

    private UUID appoint(UUID person, AppointmentRole role, UUID body) {
        return ADMINISTRATOR.does(() -> people.appoint(person, new AppointmentForm(role, body, TODAY, null)));
    }

    private void correct(PersonCard card, String name) {
        ADMINISTRATOR.runs(
                () -> people.correct(card.id(), card.version(), new PersonForm(name, card.email(), card.username())));
    }
}
