package org.makegood.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.identity.PortalUser;
import org.makegood.identity.administration.PeopleService;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@PortalTest
class PasswordSignInTest {

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    PeopleService people;

    UUID officer;

    @BeforeEach
    void password() {
        officer = LEWISHAM_OFFICER.actor().personId();
        passwords.set(officer, Fixtures.PASSWORD);
    }

    @Test
    void theRightPasswordLetsThePersonInWhateverTheCaseOfTheirName() {
        var in = tries(LEWISHAM_OFFICER.username().toUpperCase(Locale.ROOT), Fixtures.PASSWORD);

        assertThat(in.isAuthenticated()).isTrue();
        assertThat(in.getCredentials()).isNull();
        assertThat(in.getPrincipal())
                .isInstanceOfSatisfying(
                        PortalUser.class, user -> assertThat(user.actor()).isEqualTo(LEWISHAM_OFFICER.actor()));
    }

    @Test
    void anUnknownNameAndAWrongPasswordAndOneNeverSetAreAnsweredAlike() {
        for (var name : new String[] {"nobody", LEWISHAM_OFFICER.username(), "test.lewisham.desk"}) {
            assertThatThrownBy(() -> tries(name, "wrong"))
                    .isInstanceOf(BadCredentialsException.class)
                    .hasMessage("Wrong user name or password");
        }
    }

    @Test
    void aClosedAccountIsToldSoOnlyWithTheRightPassword() {
        ADMINISTRATOR.runs(() -> people.close(officer));

        assertThatThrownBy(() -> tries(LEWISHAM_OFFICER.username(), "wrong"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tries(LEWISHAM_OFFICER.username(), Fixtures.PASSWORD))
                .isInstanceOf(DisabledException.class);
    }

    @Test
    void afterFiveFailuresTheNextTryWaitsEvenWithTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> tries(LEWISHAM_OFFICER.username(), "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> tries(LEWISHAM_OFFICER.username(), Fixtures.PASSWORD))
                .isInstanceOfSatisfying(
                        TooManyTries.class, early -> assertThat(early.toWait()).isPositive());
    }

    @Test
    void successTakesTheCountBack() {
        for (int i = 0; i < 12; i++) {
            if (i % 4 == 3) {
                tries(LEWISHAM_OFFICER.username(), Fixtures.PASSWORD);
            } else {
                assertThatThrownBy(() -> tries(LEWISHAM_OFFICER.username(), "wrong"))
                        .isInstanceOf(BadCredentialsException.class);
            }
        }
    }

    @Test
    void manyNamesFromOneAddressAreSlowedDownToo() {
        for (int i = 0; i < 30; i++) {
            var name = "nobody" + i;
            assertThatThrownBy(() -> tries(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> tries("nobody else", "wrong")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aWeakPasswordIsRefusedWithWhatToDo() {
        for (var weak :
                new String[] {"short", "aaaaaaaaaaaaaaa", "my makegood password", LEWISHAM_OFFICER.username() + "1"}) {
            assertThatThrownBy(() -> passwords.set(officer, weak))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            rule -> assertThat(rule.field()).isEqualTo("password"));
        }
    }

    private Authentication tries(String name, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.7");
        var token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        token.setDetails(new WebAuthenticationDetails(request));
        return signIn.authenticate(token);
    }
}
