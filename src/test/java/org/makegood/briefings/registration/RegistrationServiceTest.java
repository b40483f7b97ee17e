package org.makegood.briefings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.Fixtures.SOUTHWARK;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.seats.Needs;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.briefings.seats.SeatTaking;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SignedIn;
import org.makegood.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** People register themselves and colleagues, visitors by a mailed link; they change it, cancel it, and come. */
@PortalTest
@RecordApplicationEvents
class RegistrationServiceTest {

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingCalendarService calendar;

    @Autowired
    RegistrationService registrations;

    @Autowired
    PublicRegistrationService visitors;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private UUID briefing;

    @BeforeEach
    void aBriefingForEverybodyWithTwoPlaces() {
        briefing = SampleBriefing.of(world.lewishamDesk().id()).open(briefings);
    }

    @Test
    void aPartnerRegistersThemselfAndIsToldTheLink() {
        LEWISHAM_OFFICER.runs(() -> {
            var form = registrations.myForm(briefing);
            assertThat(form.areaCode()).isEqualTo(LEWISHAM);

            var view = registrations.register(briefing, LEWISHAM_OFFICER.appointment(), form);

            assertThat(view.state()).isEqualTo(RegistrationState.ACCEPTED);
            assertThat(view.registeredBy()).isNull();
            assertThat(calendar.view(briefing).onlineLink()).isNotNull();
            assertThat(calendar.view(briefing).seats().inWords()).isEqualTo("1 of 2 places left");
        });
        SOUTHWARK_OFFICER.runs(
                () -> assertThat(calendar.view(briefing).onlineLink()).isNull());
    }

    /** Others wait for their turn meanwhile. */
    @Test
    void registeringAsksTheDatabaseFewTimes() {
        register(LEWISHAM_OFFICER, "One", "one@lewisham.example");

        assertThat(new Statements(jdbc).of(() -> register(LEWISHAM_OFFICER, "Two", "two@lewisham.example")))
                .isLessThanOrEqualTo(22);
    }

    @Test
    void theOrganisationSeesWhomItRegisteredAndNobodyElseDoes() {
        var coming = register(LEWISHAM_OFFICER, "A colleague", "colleague@lewisham.example");

        assertThat(coming.registeredBy()).isEqualTo("Community safety officer");
        LEWISHAM_COORDINATOR.runs(() -> assertThat(registrations.mine(briefing))
                .extracting(RegistrationView::id)
                .containsExactly(coming.id()));
        for (var other : List.of(SOUTHWARK_OFFICER, SOUTHWARK_DESK)) {
            other.runs(() -> {
                assertThat(registrations.mine(briefing)).isEmpty();
                assertThatThrownBy(() -> registrations.cancel(coming.id(), other.appointment()))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("There is no such registration.");
            });
        }
        SOUTHWARK_DESK.runs(() ->
                assertThatThrownBy(() -> attendance.list(briefing, Set.of())).isInstanceOf(RuleViolation.class));
    }

    @Test
    void nobodyRegistersWhoIsRegisteredByAnotherOrganisation() {
        register(LEWISHAM_OFFICER, "A colleague", "colleague@lewisham.example");

        assertThatThrownBy(() -> register(SOUTHWARK_OFFICER, "A colleague", "colleague@lewisham.example"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("email"));
    }

    @Test
    void nobodyComesForAnAreaThatTheirOrganisationDoesNotServe() {
        assertThatThrownBy(() -> LEWISHAM_OFFICER.does(() -> registrations.register(
                        briefing,
                        LEWISHAM_OFFICER.appointment(),
                        form("A colleague", "colleague@lewisham.example", SOUTHWARK))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("areaCode"));
    }

    @Test
    void cancellingFreesThePlaceForWhoWaits() {
        register(SOUTHWARK_OFFICER, "One", "one@southwark.example");
        var two = register(LEWISHAM_OFFICER, "Two", "two@lewisham.example");
        var three = register(SOUTHWARK_OFFICER, "Three", "three@southwark.example");
        assertThat(three.position()).isEqualTo(1);

        LEWISHAM_OFFICER.runs(() -> registrations.cancel(two.id(), LEWISHAM_OFFICER.appointment()));

        SOUTHWARK_OFFICER.runs(() -> {
            var offered = registrations.mine(briefing).getLast();
            assertThat(offered.state()).isEqualTo(RegistrationState.OFFERED);
            assertThat(offered.offerUntil()).isNotNull();
            assertThat(registrations
                            .takeOffer(offered.id(), SOUTHWARK_OFFICER.appointment())
                            .state())
                    .isEqualTo(RegistrationState.ACCEPTED);
        });
    }

    @Test
    void whatSomebodyNeedsCanBeChangedAndIsForgottenWhenTheyCancel() {
        var view = register(LEWISHAM_OFFICER, "A colleague", "colleague@lewisham.example");
        LEWISHAM_OFFICER.runs(() -> {
            var changed = registrations.change(
                    view.id(),
                    LEWISHAM_OFFICER.appointment(),
                    new RegistrationChange("A. Colleague", new Needs("Step-free entrance", "No nuts")));
            assertThat(changed.name()).isEqualTo("A. Colleague");
            assertThat(changed.needs().access()).isEqualTo("Step-free entrance");
            registrations.cancel(view.id(), LEWISHAM_OFFICER.appointment());
        });

        assertThat(needsKept(view.id())).isZero();
        assertThat(events.stream(BriefingEvent.RegistrationChanged.class)).hasSize(1);
    }

    @Test
    void aVisitorHasNothingUntilTheyPressTheButtonBehindTheMailedLink() {
        var form = form("A visitor", "visitor@home.example", null);
        visitors.ask(briefing, form);
        visitors.ask(briefing, form);

        var asked = events.stream(BriefingEvent.ConfirmationAsked.class).toList();
        assertThat(asked).hasSize(1);
        var token = token(asked.getFirst().registrationId());
        visitors.look(token);
        assertThat(visitors.look(token).orElseThrow().registration().state()).isEqualTo(RegistrationState.UNCONFIRMED);
        assertThat(visitors.look(token).orElseThrow().briefing().seats().taken())
                .isZero();

        assertThat(visitors.confirm(token).registration().state()).isEqualTo(RegistrationState.ACCEPTED);
        assertThat(visitors.confirm(token).briefing().seats().taken()).isEqualTo(1);
        assertThat(events.stream(BriefingEvent.PlaceGiven.class)).hasSize(1);
    }

    @Test
    void whoIsRegisteredAlreadyIsSentTheirLinkAndThePageSaysNothing() {
        visitors.ask(briefing, form("A visitor", "visitor@home.example", null));
        var token = token(lastAsked());
        visitors.confirm(token);

        visitors.ask(briefing, form("Somebody", "visitor@home.example", null));

        assertThat(events.stream(BriefingEvent.AskedAgain.class)).hasSize(1);
        assertThat(events.stream(BriefingEvent.ConfirmationAsked.class)).hasSize(1);
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        for (int i = 0; i < 6; i++) {
            visitors.ask(briefing, form("A visitor", "visitor@home.example", null));
        }

        assertThat(events.stream(BriefingEvent.ConfirmationAsked.class)).hasSize(3);
    }

    @Test
    void ofTwoLinksForOnePersonTheSecondOpensWhatTheyHave() {
        visitors.ask(briefing, form("A visitor", "visitor@home.example", null));
        var first = lastAsked();
        visitors.ask(briefing, form("A visitor", "visitor@home.example", null));
        var second = lastAsked();

        var page = visitors.confirm(token(first));

        assertThat(visitors.confirm(token(second)).registration().id())
                .isEqualTo(page.registration().id());
        assertThat(page.briefing().seats().taken()).isEqualTo(1);
    }

    @Test
    void aVisitorCancelsByTheirLinkAndAgainChangesNothing() {
        visitors.ask(briefing, form("A visitor", "visitor@home.example", null));
        var token = token(lastAsked());
        visitors.confirm(token);

        assertThat(visitors.cancel(token).registration().state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(visitors.cancel(token).registration().state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(events.stream(BriefingEvent.RegistrationCancelled.class)).hasSize(1);
    }

    @Test
    void whatCouldNameSomebodyOnProbationIsNotTaken() {
        assertThatThrownBy(() -> visitors.ask(
                        briefing,
                        new RegistrationForm(
                                UUID.randomUUID(),
                                "A visitor",
                                "visitor@home.example",
                                null,
                                null,
                                new Needs("I come with A1234BC, prison number", null))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void badInputIsToldByItsField() {
        assertThatThrownBy(() -> visitors.ask(briefing, form(" ", "not an address", null)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintViolations())
                                .extracting(
                                        violation -> violation.getPropertyPath().toString())
                                .contains("ask.form.name", "ask.form.email"));
    }

    @Test
    void theDeskChecksPeopleInByNameAndByBadge() {
        var one = register(LEWISHAM_OFFICER, "One", "one@lewisham.example");
        var two = register(SOUTHWARK_OFFICER, "Two", "two@southwark.example");
        var three = register(SOUTHWARK_OFFICER, "Three", "three@southwark.example");
        var badge = read.registration(two.id()).orElseThrow().badge();
        var appointment = LEWISHAM_DESK.appointment();

        LEWISHAM_DESK.runs(() -> {
            var arrivedAt = attendance.arrive(one.id(), appointment).arrivedAt();
            assertThat(arrivedAt).isNotNull();
            assertThat(attendance.arrive(one.id(), appointment).arrivedAt()).isEqualTo(arrivedAt);
            assertThat(attendance.badge(badge))
                    .hasValueSatisfying(view -> assertThat(view.arrivedAt()).isNull());
            assertThat(attendance.arriveWith(badge, appointment).arrivedAt()).isNotNull();
            assertThat(attendance.notArrived(one.id(), appointment).arrivedAt()).isNull();
            assertThatThrownBy(() -> attendance.arrive(three.id(), appointment))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("Three has no place: on the waiting list.");
            assertThat(attendance.list(briefing, Set.of())).hasSize(3);
        });
        SOUTHWARK_DESK.runs(() -> {
            assertThat(attendance.badge(badge)).isEmpty();
            assertThatThrownBy(() -> attendance.arriveWith(badge, SOUTHWARK_DESK.appointment()))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void theDeskRegistersWhoTelephonesAlsoWhenTheWindowIsClosed() {
        LEWISHAM_DESK.runs(() -> {
            briefings.close(briefings.form(briefing).seen());
            var view = attendance.register(
                    briefing, LEWISHAM_DESK.appointment(), form("On the telephone", "phone@home.example", LEWISHAM));
            assertThat(view.state()).isEqualTo(RegistrationState.ACCEPTED);
            attendance.cancel(view.id(), LEWISHAM_DESK.appointment(), "Cannot come after all");
        });
        assertThat(events.stream(BriefingEvent.RegistrationCancelled.class)).hasSize(1);
    }

    @Test
    void aPlacePassesOnToAColleagueWithoutEverBeingFree() {
        var one = register(LEWISHAM_OFFICER, "One", "one@lewisham.example");
        register(SOUTHWARK_OFFICER, "Two", "two@southwark.example");
        var waiting = register(SOUTHWARK_OFFICER, "Three", "three@southwark.example");
        var link = token(one.id());
        var badge = read.registration(one.id()).orElseThrow().badge();

        LEWISHAM_DESK.runs(() -> {
            var to = new Substitute("A colleague", "colleague@lewisham.example");
            var instead = attendance.passOn(one.id(), LEWISHAM_DESK.appointment(), to);

            assertThat(instead.state()).isEqualTo(RegistrationState.ACCEPTED);
            assertThat(instead.organisation()).isEqualTo(one.organisation());
            assertThat(attendance.list(briefing, Set.of(RegistrationState.ACCEPTED)))
                    .extracting(RegistrationView::name)
                    .containsExactly("A colleague", "Two");
            assertThat(attendance.badge(badge).orElseThrow().state()).isEqualTo(RegistrationState.CANCELLED);
            assertThatThrownBy(() -> attendance.passOn(one.id(), LEWISHAM_DESK.appointment(), to))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> attendance.passOn(
                            instead.id(),
                            LEWISHAM_DESK.appointment(),
                            new Substitute("Three", "three@southwark.example")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).isEqualTo("email"));
        });
        assertThat(visitors.look(link).orElseThrow().registration().state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(read.registration(waiting.id()).orElseThrow().registration().state())
                .isEqualTo(RegistrationState.WAITING);
        assertThat(SeatTaking.contradictions(jdbc)).isZero();
    }

    @Test
    void onlyTheDeskThatRunsItPassesAPlaceOn() {
        var one = register(LEWISHAM_OFFICER, "One", "one@lewisham.example");
        var to = new Substitute("A colleague", "colleague@lewisham.example");

        SOUTHWARK_DESK.runs(
                () -> assertThatThrownBy(() -> attendance.passOn(one.id(), SOUTHWARK_DESK.appointment(), to))
                        .isInstanceOf(RuleViolation.class));
        LEWISHAM_OFFICER.runs(
                () -> assertThatThrownBy(() -> attendance.passOn(one.id(), LEWISHAM_OFFICER.appointment(), to))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private RegistrationView register(SignedIn somebody, String name, String email) {
        return somebody.does(() -> registrations.register(briefing, somebody.appointment(), form(name, email, null)));
    }

    private UUID lastAsked() {
        return events.stream(BriefingEvent.ConfirmationAsked.class)
                .reduce((_, last) -> last)
                .orElseThrow()
                .registrationId();
    }

    private String token(UUID registration) {
        return read.registration(registration).orElseThrow().token();
    }

    private long needsKept(UUID registration) {
        return jdbc.sql("select count(*) from registration_answer where registration_id = ?")
                .param(registration)
                .query(Long.class)
                .single();
    }

    private static RegistrationForm form(String name, String email, @Nullable String area) {
        return new RegistrationForm(UUID.randomUUID(), name, email, null, area, Needs.NONE);
    }
}
