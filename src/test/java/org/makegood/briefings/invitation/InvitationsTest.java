package org.makegood.briefings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.Fixtures.LEWISHAM;
import static org.makegood.support.Fixtures.LONDON;
import static org.makegood.support.Fixtures.SOUTHWARK;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.attendance.AreaFigures;
import org.makegood.briefings.attendance.BriefingFigureService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.briefings.seats.RegistrationState;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Offices are invited, answer from their mail, pass the invitation on, and are reminded. */
@PortalTest
@RecordApplicationEvents
class InvitationsTest {

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    PublicRegistrationService registrations;

    @Autowired
    RegistrationService colleagues;

    @Autowired
    BriefingFigureService figures;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    ApplicationEvents events;

    private UUID briefing;

    @BeforeEach
    void aBriefingForInvitedOffices() {
        briefing = SampleBriefing.of(world.lewishamDesk().id()).invitedOnly().open(briefings);
    }

    @Test
    void theCouncilsOfLondonAreOneRegionAndOneKindAway() {
        var recipients = preview(new OfficeFilter(Set.of(LONDON), Set.of(), Set.of(OrganisationKind.COUNCIL)));

        assertThat(recipients).hasSize(33).extracting(Recipient::kind).containsOnly(OrganisationKind.COUNCIL);
        assertThat(recipients)
                .filteredOn(recipient -> LEWISHAM.equals(recipient.areaCode()))
                .singleElement()
                .satisfies(lewisham -> {
                    assertThat(lewisham.known()).isEqualTo(Recipient.Known.COORDINATOR);
                    assertThat(lewisham.name()).isEqualTo("Partnership coordinator");
                });
        assertThat(recipients)
                .filteredOn(recipient -> SOUTHWARK.equals(recipient.areaCode()))
                .extracting(Recipient::known)
                .containsExactly(Recipient.Known.MEMBER);
        assertThat(recipients)
                .filteredOn(recipient -> recipient.known() == Recipient.Known.NOBODY)
                .isNotEmpty()
                .allSatisfy(recipient -> assertThat(recipient.email()).isNull());
        assertThat(events.stream(BriefingEvent.Invited.class)).isEmpty();
    }

    @Test
    void whatIsSentIsWhatWasShownAndNobodyIsInvitedTwice() {
        var list = List.of(lewisham(), southwark());

        assertThat(send(list).invited()).hasSize(2);
        assertThat(send(list)).satisfies(again -> {
            assertThat(again.invited()).isEmpty();
            assertThat(again.before()).hasSize(2);
        });

        assertThat(events.stream(BriefingEvent.Invited.class)).hasSize(2);
        assertThat(rows())
                .extracting(InvitationRow::holder)
                .containsExactly("Chief executive's office", "Chief executive's office");
        assertThat(preview(new OfficeFilter(Set.of(), Set.of(LEWISHAM), Set.of(OrganisationKind.COUNCIL))))
                .extracting(Recipient::known)
                .containsExactly(Recipient.Known.ALREADY_INVITED);
    }

    @Test
    void theAddressIsRememberedForTheNextBriefing() {
        send(List.of(lewisham()));
        aBriefingForInvitedOffices();

        assertThat(preview(new OfficeFilter(Set.of(), Set.of(LEWISHAM), Set.of(OrganisationKind.COUNCIL))))
                .singleElement()
                .satisfies(recipient -> {
                    assertThat(recipient.known()).isEqualTo(Recipient.Known.OFFICE);
                    assertThat(recipient.email()).isEqualTo("chief@lewisham.example");
                });
    }

    @Test
    void lookingAnswersNothing() {
        var token = invite();

        answers.look(token);
        answers.look(token);

        assertThat(answers.look(token))
                .hasValueSatisfying(view -> assertThat(view.state()).isEqualTo(InvitationState.SENT));
        assertThat(answers.look("nothing-like-it")).isEmpty();
        assertThat(answers.look(token).orElseThrow().briefing().onlineLink()).isNull();
    }

    @Test
    void acceptingGivesAPlaceAndPressingAgainChangesNothing() {
        var token = invite();
        var form = SampleGuest.of("The deputy leader", "deputy@lewisham.example");

        var coming = answers.accept(token, form);
        assertThat(answers.accept(token, form)).isEqualTo(coming);
        assertThat(answers.accept(token, SampleGuest.of("The deputy leader", "deputy@lewisham.example")))
                .isEqualTo(coming);

        assertThat(registrations.look(coming)).hasValueSatisfying(page -> {
            assertThat(page.registration().state()).isEqualTo(RegistrationState.ACCEPTED);
            assertThat(page.registration().areaCode()).isEqualTo(LEWISHAM);
            assertThat(page.briefing().onlineLink()).isNotNull();
        });
        assertThat(rows()).extracting(InvitationRow::registration).containsExactly(RegistrationState.ACCEPTED);
        assertThat(events.stream(BriefingEvent.PlaceGiven.class)).hasSize(1);
    }

    @Test
    void anInvitationBringsOnePerson() {
        var token = invite();
        var coming = answers.accept(token, SampleGuest.of("The deputy leader", "deputy@lewisham.example"));

        assertThat(answers.accept(token, SampleGuest.of("Somebody else", "else@lewisham.example")))
                .as("who comes by it already")
                .isEqualTo(coming);
    }

    @Test
    void aDelegateAnswersByALinkOfTheirOwnAndTheOfficeNoMore() {
        var token = invite();

        var view = answers.passOn(token, new Delegate("Head of community safety", "safety@lewisham.example"));

        assertThat(view.passedOn()).isTrue();
        assertThat(view.mayAnswer()).isFalse();
        assertThatThrownBy(() -> answers.accept(token, SampleGuest.of("The office", "chief@lewisham.example")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("You passed this invitation on to Head of community safety, who can answer it now.");
        var passed = events.stream(BriefingEvent.PassedOn.class).findFirst().orElseThrow();
        var card = read.invitation(passed.invitationId()).orElseThrow();
        assertThat(card.email()).isEqualTo("safety@lewisham.example");
        answers.accept(card.token(), SampleGuest.of("Head of community safety", "safety@lewisham.example"));
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(InvitationState.ACCEPTED);
            assertThat(row.passedOnFrom()).isEqualTo("Chief executive's office");
        });
        assertThat(answers.look(token).orElseThrow().comingToken())
                .as("the office cannot call it off for the delegate")
                .isNull();
    }

    @Test
    void itIsNoChainLetter() {
        var token = invite();
        answers.passOn(token, new Delegate("One", "one@lewisham.example"));
        answers.passOn(tokenNow(), new Delegate("Two", "two@lewisham.example"));

        assertThatThrownBy(() -> answers.passOn(tokenNow(), new Delegate("Three", "three@lewisham.example")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void decliningSaysWhyAndFreesThePlace() {
        var token = invite();
        var coming = answers.accept(token, SampleGuest.of("The deputy leader", "deputy@lewisham.example"));

        answers.decline(token, "Council meeting that day");

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(InvitationState.DECLINED);
            assertThat(row.reason()).isEqualTo("Council meeting that day");
        });
        assertThat(registrations.look(coming).orElseThrow().registration().state())
                .isEqualTo(RegistrationState.CANCELLED);
        answers.accept(token, SampleGuest.of("The deputy leader", "deputy@lewisham.example"));
        assertThat(rows()).extracting(InvitationRow::state).containsExactly(InvitationState.ACCEPTED);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceForEachTimeSomebodyPresses() {
        send(List.of(lewisham(), southwark()));
        var first = rows().getFirst();
        var seen = List.of(new ToChase(first.id(), 0));

        assertThat(chase(seen)).isEqualTo(1);
        assertThat(chase(seen)).as("pressed twice").isZero();
        assertThat(chase(List.of(new ToChase(first.id(), 1)))).isEqualTo(1);

        assertThat(LEWISHAM_DESK.does(() -> invitations.chases(briefing, first.id())))
                .extracting(ChaseLine::byPerson)
                .containsExactly("Partnerships officer", "Partnerships officer");
        answers.decline(tokenOf(first.id()), "No");
        assertThat(chase(List.of(new ToChase(first.id(), 2)))).isZero();
        assertThat(events.stream(BriefingEvent.Chased.class)).hasSize(2);
    }

    @Test
    void eachAreaSaysWhoIsMissing() {
        send(List.of(lewisham(), southwark(), addressee(world.charity().id(), "harbour@lights.example")));
        answers.decline(tokenOf(rows().getFirst().id()), "No");

        var areas = LEWISHAM_DESK.does(() -> invitations.byArea(briefing));

        assertThat(areas).extracting(AreaAnswers::area).containsExactly("Lewisham", "Southwark", "Several areas");
        assertThat(areas)
                .filteredOn(area -> "Southwark".equals(area.area()))
                .singleElement()
                .satisfies(southwark -> {
                    assertThat(southwark.invited()).isEqualTo(1);
                    assertThat(southwark.missing()).hasSize(1);
                });
    }

    @Test
    void officesThatWereToldTheDateAreInvitedWhenItOpens() {
        var id = SampleBriefing.of(world.lewishamDesk().id()).draft(briefings);
        LEWISHAM_DESK.runs(() -> {
            briefings.saveTheDate(briefings.form(id).seen());
            invitations.send(id, LEWISHAM_DESK.appointment(), List.of(lewisham()));
        });
        assertThat(events.stream(BriefingEvent.DateTold.class)).hasSize(1);
        assertThat(events.stream(BriefingEvent.Invited.class)).isEmpty();
        var token = read.invitations(id).getFirst().token();
        assertThatThrownBy(() -> answers.decline(token, "No"))
                .hasMessage("The invitation follows when registration opens.");

        LEWISHAM_DESK.runs(() -> briefings.open(briefings.form(id).seen()));

        assertThat(events.stream(BriefingEvent.Invited.class)).hasSize(1);
        answers.accept(token, SampleGuest.of("The deputy leader", "deputy@lewisham.example"));
    }

    @Test
    void anInvitedOrganisationComesByItsInvitationAlsoWhenSignedIn() {
        send(List.of(southwark()));

        SOUTHWARK_OFFICER.runs(() -> {
            var appointment = SOUTHWARK_OFFICER.appointment();
            colleagues.register(briefing, appointment, colleagues.myForm(briefing));
            assertThatThrownBy(() -> colleagues.register(
                            briefing, appointment, SampleGuest.of("Another", "another@southwark.example")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("Your invitation is for one person, and Parks officer comes by it");
        });

        assertThat(rows()).extracting(InvitationRow::state).containsExactly(InvitationState.ACCEPTED);
    }

    @Test
    void whenRegistrationIsClosedNobodyIsSentALinkThatNoLongerAnswers() {
        var token = invite();
        var id = rows().getFirst().id();
        LEWISHAM_DESK.runs(() -> briefings.close(briefings.form(briefing).seen()));

        assertThatThrownBy(() -> send(List.of(southwark()))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> chase(List.of(new ToChase(id, 0)))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> answers.passOn(token, new Delegate("One", "one@lewisham.example")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> answers.accept(token, SampleGuest.of("One", "one@lewisham.example")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theFiguresSayWhoWasInvitedAnsweredAndHasAPlace() {
        send(List.of(lewisham(), southwark()));
        answers.accept(tokenOf(rows().getFirst().id()), SampleGuest.of("The deputy leader", "deputy@lewisham.example"));

        var byArea = LEWISHAM_DESK.does(() -> figures.byArea(briefing));

        assertThat(byArea)
                .containsExactly(
                        new AreaFigures(LEWISHAM, "Lewisham", 1, 1, 0, 1, 0, 0),
                        new AreaFigures(SOUTHWARK, "Southwark", 1, 0, 0, 0, 0, 0));
    }

    @Test
    void anotherDeskSeesAndSendsNothing() {
        OTHER_REGION_DESK.runs(() -> {
            var appointment = OTHER_REGION_DESK.appointment();
            assertThatThrownBy(() -> invitations.list(briefing, null)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> invitations.send(briefing, appointment, List.of(lewisham())))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> invitations.byArea(briefing)).isInstanceOf(RuleViolation.class);
        });
    }

    private String invite() {
        send(List.of(lewisham()));
        return tokenNow();
    }

    private String tokenNow() {
        return read.invitations(briefing).getFirst().token();
    }

    private String tokenOf(UUID invitation) {
        return read.invitation(invitation).orElseThrow().token();
    }

    private Sent send(List<Addressee> list) {
        return LEWISHAM_DESK.does(() -> invitations.send(briefing, LEWISHAM_DESK.appointment(), list));
    }

    private int chase(List<ToChase> seen) {
        return LEWISHAM_DESK.does(() -> invitations.chase(briefing, LEWISHAM_DESK.appointment(), seen));
    }

    private List<Recipient> preview(OfficeFilter filter) {
        return LEWISHAM_DESK.does(() -> invitations.preview(briefing, filter));
    }

    private List<InvitationRow> rows() {
        return LEWISHAM_DESK.does(() -> invitations.list(briefing, null));
    }

    private Addressee lewisham() {
        return addressee(world.lewisham().id(), "chief@lewisham.example");
    }

    private Addressee southwark() {
        return addressee(world.southwark().id(), "chief@southwark.example");
    }

    private static Addressee addressee(UUID organisation, String email) {
        return new Addressee(organisation, "Chief executive's office", email);
    }
}
