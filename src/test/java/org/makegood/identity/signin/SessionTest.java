package org.makegood.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.TWO_BODIES_OFFICER;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Actor;
import org.makegood.identity.AppointmentCard;
import org.makegood.identity.Appointments;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.administration.PeopleService;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Requests through the real filter chain, up to where Vaadin would take over. */
@PortalTest
class SessionTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    Passwords passwords;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService account;

    @Autowired
    Appointments appointments;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void signingInChangesTheSessionAndIsInTheAuditTrail() {
        var session = new MockHttpSession();
        var before = session.getId();

        signIn(LEWISHAM_OFFICER, session);

        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(actorOf(session)).contains(LEWISHAM_OFFICER.actor());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'Signed in' and person_id = ?")
                        .param(LEWISHAM_OFFICER.actor().personId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aWrongPasswordLeadsBackToThePageThatSaysSo() {
        passwords.set(LEWISHAM_OFFICER.actor().personId(), Fixtures.PASSWORD);
        var session = new MockHttpSession();

        var response = post(LEWISHAM_OFFICER.username(), "wrong", session);

        assertThat(response.getRedirectedUrl()).isEqualTo("/app/login?error");
        assertThat(actorOf(session)).isEmpty();
    }

    @Test
    void aClosedAccountEndsItsSessionWithTheNextRequest() {
        var session = signIn(LEWISHAM_OFFICER, new MockHttpSession());
        var person = LEWISHAM_OFFICER.actor().personId();

        ADMINISTRATOR.runs(() -> people.close(person));

        assertThat(actorOf(session)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        var here = signIn(LEWISHAM_OFFICER, new MockHttpSession());
        var there = signIn(LEWISHAM_OFFICER, new MockHttpSession());

        LEWISHAM_OFFICER.runs(account::signOutEverywhere);

        assertThat(actorOf(here)).isEmpty();
        assertThat(actorOf(there)).isEmpty();
        assertThat(actorOf(signIn(LEWISHAM_OFFICER, new MockHttpSession()))).isPresent();
    }

    @Test
    void eachSessionKeepsTheBodyThatWasChosenInIt() {
        var one = signIn(TWO_BODIES_OFFICER, new MockHttpSession());
        var other = signIn(TWO_BODIES_OFFICER, new MockHttpSession());

        during(one, () -> appointments.switchTo(notActing()));

        assertThat(bodyOf(one)).isEqualTo("Ravensbourne Homes");
        assertThat(bodyOf(other)).isEqualTo("Harbour Lights");
        assertThat(bodyOf(signIn(TWO_BODIES_OFFICER, new MockHttpSession())))
                .as("the next session begins with the last choice")
                .isEqualTo("Ravensbourne Homes");
    }

    @Test
    void aFormOfTheOtherTabIsRefusedAfterTheSwitch() {
        var session = signIn(TWO_BODIES_OFFICER, new MockHttpSession());
        var begunUnder = actorOf(session).orElseThrow().appointmentId();

        during(session, () -> appointments.switchTo(notActing()));

        during(
                session,
                () -> assertThat(catchThrowable(() -> currentUser.requireActingUnder(begunUnder)))
                        .isInstanceOf(RuleViolation.class));
    }

    @Test
    void somebodyElsesAppointmentCannotBeChosen() {
        var other = LEWISHAM_OFFICER.appointment();
        var session = signIn(TWO_BODIES_OFFICER, new MockHttpSession());

        during(
                session,
                () -> assertThat(catchThrowable(() -> appointments.switchTo(other)))
                        .isInstanceOf(RuleViolation.class));
    }

    @Test
    void anEndedAppointmentNoLongerCounts() {
        var session = signIn(TWO_BODIES_OFFICER, new MockHttpSession());
        var charity = actorOf(session).orElseThrow().appointmentId();

        ADMINISTRATOR.runs(() -> people.end(charity));

        assertThat(bodyOf(session)).isEqualTo("Ravensbourne Homes");
    }

    private UUID notActing() {
        return appointments.mine().stream()
                .filter(card -> !card.acting())
                .map(AppointmentCard::id)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpSession signIn(SignedIn somebody, MockHttpSession session) {
        setPasswordOnce(somebody);
        assertThat(post(somebody.username(), Fixtures.PASSWORD, session).getRedirectedUrl())
                .startsWith("/app");
        return session;
    }

    /** Setting it again would end the sessions. */
    private void setPasswordOnce(SignedIn somebody) {
        var person = somebody.actor().personId();
        var none = jdbc.sql("select password_hash is null from person where id = ?")
                .param(person)
                .query(Boolean.class)
                .single();
        if (none) {
            passwords.set(person, Fixtures.PASSWORD);
        }
    }

    private MockHttpServletResponse post(String username, String password, MockHttpSession session) {
        var request = request("POST", "/app/login", session);
        request.setParameter("username", username);
        request.setParameter("password", password);
        return send(request, () -> {});
    }

    private Optional<Actor> actorOf(HttpSession session) {
        var seen = new AtomicReference<Optional<Actor>>(Optional.empty());
        during(session, () -> seen.set(currentUser.find()));
        return seen.get();
    }

    private String bodyOf(HttpSession session) {
        return actorOf(session).orElseThrow().actingFor();
    }

    /** Runs something as the application would within a request of that session; the login page is open to all. */
    private void during(HttpSession session, Runnable what) {
        send(request("GET", "/app/login", session), what);
    }

    private static MockHttpServletRequest request(String method, String path, HttpSession session) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setSession(
                session instanceof MockHttpSession known && !known.isInvalid() ? known : new MockHttpSession());
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request, Runnable application) {
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.clearContext();
        try {
            security.doFilter(request, response, (_, _) -> application.run());
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }
}
