package org.makegood.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Actor;
import org.makegood.identity.Actors;
import org.makegood.identity.OneTimeLink;
import org.makegood.identity.administration.WelcomeService.Welcome;
import org.makegood.identity.signin.OneTimeLinks;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WelcomeServiceTest {

    @Autowired
    WelcomeService welcome;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLinkSetsThePasswordOfItsPersonOnce() {
        var token = tokenOf(links.toSetPassword(officer()));

        assertThat(welcome.look(token))
                .contains(new Welcome.SetPassword(LEWISHAM_OFFICER.title(), LEWISHAM_OFFICER.username()));
        welcome.setPassword(token, Fixtures.PASSWORD);

        assertThat(welcome.look(token)).isEmpty();
        assertThatThrownBy(() -> welcome.setPassword(token, "another quiet lantern"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("This link was used already");
    }

    @Test
    void aNewerLinkMakesTheOlderOneStopWorking() {
        var older = tokenOf(links.toSetPassword(officer()));
        links.toSetPassword(officer());

        assertThat(welcome.look(older)).isEmpty();
    }

    @Test
    void anOldLinkIsSpent() {
        var token = tokenOf(links.toSetPassword(officer()));
        jdbc.sql("update one_time_link set expires_at = '2020-01-01' where person_id = ?")
                .param(officer())
                .update();

        assertThat(welcome.look(token)).isEmpty();
    }

    @Test
    void theTokenIsStoredNowhereAndShownInNoLog() {
        var link = links.toSetPassword(officer());

        assertThat(link.toString()).doesNotContain(tokenOf(link));
        assertThat(jdbc.sql("select token_hash from one_time_link where person_id = ?")
                        .param(officer())
                        .query(String.class)
                        .list())
                .doesNotContain(tokenOf(link));
    }

    @Test
    void ofSeveralLinksForTheFirstAdministratorOneIsHonoured() {
        var one = tokenOf(links.toMakeFirstAdministrator());
        var other = tokenOf(links.toMakeFirstAdministrator());
        assertThat(welcome.look(one)).contains(new Welcome.FirstAdministrator());

        welcome.makeAdministrator(
                one, new PersonForm("First administrator", "first.admin@example.org", ""), Fixtures.PASSWORD);

        var made = jdbc.sql("select id from person where username = 'first.admin@example.org'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        assertThat(actors.derive(made, null))
                .hasValueSatisfying(user -> assertThat(user.actor()).isInstanceOf(Actor.Administrator.class));
        assertThat(welcome.look(other)).isEmpty();
    }

    @Test
    void aLinkForAPasswordMakesNoAdministrator() {
        var token = tokenOf(links.toSetPassword(officer()));

        assertThatThrownBy(() -> welcome.makeAdministrator(
                        token, new PersonForm("Somebody", "somebody@example.org", ""), Fixtures.PASSWORD))
                .isInstanceOf(RuleViolation.class);
    }

    private static UUID officer() {
        return LEWISHAM_OFFICER.actor().personId();
    }

    private static String tokenOf(OneTimeLink link) {
        return link.address().substring(link.address().lastIndexOf('/') + 1);
    }
}
