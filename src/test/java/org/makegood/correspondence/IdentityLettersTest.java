package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.administration.AppointmentForm;
import org.makegood.identity.administration.PeopleService;
import org.makegood.identity.administration.PersonForm;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import(Letterbox.class)
class IdentityLettersTest {

    private static final String ADDRESS = "new.officer@lewisham.example.org";

    @Autowired
    PeopleService people;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Letterbox letterbox;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverIsAppointedFirstIsInvitedToSetAPassword() {
        appoint(newcomer());

        var mail = letterbox.only(ADDRESS, "Your account on Makegood", "invited");
        assertThat(mail.text())
                .contains("to act for " + fixtures.lewisham().name())
                .containsPattern("Set your password:\\R.*/app/welcome/\\S+")
                .contains("The link works once, until ");
        assertThat(mail.html()).containsPattern("href=\"[^\"]+/app/welcome/[^\"]+\"");
        assertThat(secret(mail.summary().id())).isTrue();
    }

    @Test
    void whoeverHasAPasswordIsToldForWhomTheyCanActNow() {
        var person = newcomer();
        jdbc.sql("update person set password_hash = '{noop}known' where id = :id")
                .param("id", person)
                .update();
        appoint(person);

        var mail = letterbox.only(ADDRESS, "You can now act for", "appointed");
        assertThat(mail.summary().subject()).contains(fixtures.lewisham().name());
        assertThat(mail.text()).doesNotContain("/app/welcome/");
        assertThat(secret(mail.summary().id())).isFalse();
    }

    @Test
    void eachLinkToSetANewPasswordGoesToItsOwner() {
        var person = newcomer();
        var link = SignedIn.ADMINISTRATOR.does(() -> people.passwordLink(person));

        var mail = letterbox.only(ADDRESS, "Set a new password", "password");
        assertThat(mail.text()).contains(link.address());
        assertThat(mail.html()).contains(link.address());
        assertThat(secret(mail.summary().id())).isTrue();
    }

    private UUID newcomer() {
        return SignedIn.ADMINISTRATOR.does(
                () -> people.add(new PersonForm("Licensing officer", ADDRESS, "new.officer")));
    }

    private void appoint(UUID person) {
        SignedIn.ADMINISTRATOR.runs(() -> people.appoint(
                person,
                new AppointmentForm(AppointmentRole.PARTNER, fixtures.lewisham().id(), Fixtures.WORLD_BEGAN, null)));
    }

    private boolean secret(UUID mailId) {
        return jdbc.sql("select secret from outbox_mail where id = :id")
                .param("id", mailId)
                .query(Boolean.class)
                .single();
    }
}
