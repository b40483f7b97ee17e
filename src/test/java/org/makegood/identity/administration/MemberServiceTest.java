package org.makegood.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.CHARITY_OFFICER;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Actor;
import org.makegood.identity.Appointments;
import org.makegood.identity.IdentityEvent;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class MemberServiceTest {

    @Autowired
    MemberService members;

    @Autowired
    PeopleService people;

    @Autowired
    Appointments appointments;

    @Autowired
    ApplicationEvents events;

    @Test
    void aCoordinatorSeesTheirOwnMembersOnly() {
        assertThat(LEWISHAM_COORDINATOR.does(() -> members.list("", PageRequest.of(0, 50))))
                .extracting(MemberLine::email)
                .contains(LEWISHAM_OFFICER.username() + "@example.org")
                .doesNotContain(SOUTHWARK_OFFICER.username() + "@example.org");
    }

    @Test
    void anInvitedColleagueIsAppointedAndMailedALink() {
        var appointment = invite("colleague@example.org", false);

        assertThat(LEWISHAM_COORDINATOR.does(() -> members.list("colleague", PageRequest.of(0, 50))))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.appointmentId()).isEqualTo(appointment);
                    assertThat(member.invited()).isTrue();
                    assertThat(member.coordinator()).isFalse();
                });
        assertThat(events.stream(IdentityEvent.Invited.class))
                .anySatisfy(invited -> assertThat(invited.link()).isNotNull());
    }

    @Test
    void somebodyWhoWorksElsewhereGetsASecondAppointmentNotASecondAccount() {
        invite(CHARITY_OFFICER.username() + "@example.org", true);

        assertThat(CHARITY_OFFICER.does(() -> appointments.mine()))
                .extracting(card -> card.body())
                .containsExactly("Harbour Lights", "London Borough of Lewisham");
    }

    @Test
    void aRemovedMemberActsForTheOrganisationNoMore() {
        var officer = LEWISHAM_OFFICER.actor();

        LEWISHAM_COORDINATOR.runs(() -> members.remove(officer.appointmentId()));

        assertThat(LEWISHAM_COORDINATOR.does(() -> members.list("", PageRequest.of(0, 50))))
                .extracting(MemberLine::appointmentId)
                .doesNotContain(officer.appointmentId());
    }

    @Test
    void aMemberOfAnotherOrganisationLooksLikeNone() {
        var southwark = SOUTHWARK_OFFICER.appointment();

        assertThatThrownBy(() -> LEWISHAM_COORDINATOR.runs(() -> members.remove(southwark)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("There is no such member.");
        assertThatThrownBy(() -> LEWISHAM_COORDINATOR.runs(() -> members.remind(southwark)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("There is no such member.");
    }

    @Test
    void aCoordinatorCannotRemoveThemselves() {
        var me = LEWISHAM_COORDINATOR.appointment();

        assertThatThrownBy(() -> LEWISHAM_COORDINATOR.runs(() -> members.remove(me)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aFormThatWasOpenedForAnotherBodyIsRefused() {
        assertThatThrownBy(() -> LEWISHAM_COORDINATOR.does(
                        () -> members.invite(new MemberForm(UUID.randomUUID(), form("colleague@example.org"), false))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("You now act for London Borough of Lewisham");
    }

    @Test
    void aClosedAccountIsNotInvited() {
        ADMINISTRATOR.runs(() -> people.close(CHARITY_OFFICER.actor().personId()));

        assertThatThrownBy(() -> invite(CHARITY_OFFICER.username() + "@example.org", false))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("email"));
    }

    @Test
    void anOfficerInvitesNobody() {
        var officer = LEWISHAM_OFFICER.actor(Actor.Partner.class);

        assertThatThrownBy(() -> LEWISHAM_OFFICER.does(
                        () -> members.invite(new MemberForm(officer.appointmentId(), form("x@example.org"), false))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID invite(String email, boolean coordinator) {
        return LEWISHAM_COORDINATOR.does(
                () -> members.invite(new MemberForm(LEWISHAM_COORDINATOR.appointment(), form(email), coordinator)));
    }

    private static PersonForm form(String email) {
        return new PersonForm("Colleague", email, null);
    }
}
