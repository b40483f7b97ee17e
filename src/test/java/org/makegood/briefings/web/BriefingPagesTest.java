package org.makegood.briefings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A visitor finds a briefing and comes to it; an office answers its invitation: without an account and without script. */
@PortalTest
class BriefingPagesTest {

    private static final String JOIN = "https://meet.example.org/briefing";

    @Autowired
    WebApplicationContext context;

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    private MockMvc visitor;
    private UUID briefing;
    private String address;

    @BeforeEach
    void aBriefingWithOnePlace() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        briefing = SampleBriefing.of(world.lewishamDesk().id()).with(1).open(briefings);
        address = "/briefings/" + read.card(briefing).orElseThrow().slug();
    }

    @Test
    void everybodyReadsWhenItIsAndHowItStands() throws Exception {
        visitor.perform(get("/briefings"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Who does what from June on")))
                .andExpect(content().string(containsString("1 of 1 places left")));
        visitor.perform(get(address))
                .andExpect(content().string(containsString("Tuesday 15 July 2031")))
                .andExpect(content().string(containsString("9:00am to 10:00am, doors open 8:30am")))
                .andExpect(content().string(containsString("What changes in June")))
                .andExpect(content().string(not(containsString(JOIN))));
    }

    @Test
    void calendarsAndNewsReadersFollow() throws Exception {
        visitor.perform(get("/briefings.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(content().string(containsString("METHOD:PUBLISH")))
                .andExpect(content().string(containsString("UID:" + briefing)));
        visitor.perform(get("/briefings.atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andExpect(content().string(containsString("<id>http://localhost:8080/briefings/" + briefing)))
                .andExpect(content().string(containsString(address)))
                .andExpect(content().string(not(containsString(JOIN))));
    }

    @Test
    void anAddressIsReadableAndStaysWhatItIsWhenTitleAndDayChange() throws Exception {
        assertThat(address).startsWith("/briefings/who-does-what-from-june-on-15-july-2031");
        var second = SampleBriefing.of(world.lewishamDesk().id()).open(briefings);
        assertThat(read.card(second).orElseThrow().slug()).startsWith("who-does-what-from-june-on-15-july-2031-");

        LEWISHAM_DESK.runs(() -> briefings.change(
                briefings.form(briefing).seen(),
                SampleBriefing.of(world.lewishamDesk().id())
                        .titled("Who does what now")
                        .on(SampleBriefing.DAY.plusDays(1))
                        .form(),
                List.of()));
        visitor.perform(get(address)).andExpect(content().string(containsString("Wednesday 16 July 2031")));
    }

    @Test
    void addressesOfEarlierDaysThatNameTheIdLeadToTheReadableOnes() throws Exception {
        for (var below : List.of("", "/register", "/asked", "/calendar.ics", "/materials/" + UUID.randomUUID())) {
            for (var asked : List.of(get("/briefings/" + briefing + below), head("/briefings/" + briefing + below))) {
                visitor.perform(asked)
                        .andExpect(status().isMovedPermanently())
                        .andExpect(header().string("Location", address + below));
            }
        }
        visitor.perform(person("/briefings/" + briefing + "/register", "one@example.org"))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", address + "/register"));
    }

    @Test
    void oneBriefingIsTakenIntoACalendar() throws Exception {
        visitor.perform(get(address)).andExpect(content().string(containsString(address + "/calendar.ics")));
        visitor.perform(get(address + "/calendar.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"briefing.ics\""))
                .andExpect(content().string(containsString("UID:" + briefing)))
                .andExpect(content().string(containsString("STATUS:CONFIRMED")))
                .andExpect(content().string(not(containsString(JOIN))));
        visitor.perform(get("/briefings/" + UUID.randomUUID() + "/calendar.ics"))
                .andExpect(status().isNotFound());
        visitor.perform(get("/briefings/abc/calendar.ics")).andExpect(status().isNotFound());
    }

    @Test
    void theCodeForTheDoorIsShownToWhoHasAPlaceAndLooksLikeNothingToOthers() throws Exception {
        var link = ask("one@example.org");
        visitor.perform(get(link + "/code.png")).andExpect(status().isNotFound());
        redirect(post(link + "/confirm"));
        visitor.perform(get(link)).andExpect(content().string(containsString(link + "/code.png")));
        visitor.perform(get(link + "/code.png"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().contentType("image/png"));

        redirect(post(link + "/cancel"));
        visitor.perform(get(link + "/code.png")).andExpect(status().isNotFound());
        visitor.perform(get("/briefings/coming/abc/code.png")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongIsSaidInTheOrderOfTheForm() throws Exception {
        visitor.perform(post(address + "/register")
                        .param("requestId", UUID.randomUUID().toString()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(matchesPattern("(?s).*#name.*#email.*")));
    }

    @Test
    void manyWhoRegisterFromOneNetworkAreToldToWaitAndKeepWhatTheyTyped() throws Exception {
        RequestPostProcessor network = request -> {
            request.setRemoteAddr("192.0.2.11");
            return request;
        };
        for (int number = 0; number < 30; number++) {
            visitor.perform(person(address + "/register", "one" + number + "@example.org")
                            .with(network))
                    .andExpect(status().isFound());
        }
        visitor.perform(person(address + "/register", "last@example.org").with(network))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Press the button again in ten minutes")))
                .andExpect(content().string(containsString("last@example.org")));
    }

    @Test
    void theEntryWithTheLinkToJoinIsForWhoHasAPlace() throws Exception {
        var link = ask("one@example.org");
        visitor.perform(get(link + "/calendar.ics")).andExpect(status().isNotFound());
        redirect(post(link + "/confirm"));
        visitor.perform(get(link)).andExpect(content().string(containsString(link + "/calendar.ics")));
        var entry = visitor.perform(get(link + "/calendar.ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(entry.replace("\r\n ", "")).contains(JOIN);

        redirect(post(link + "/cancel"));
        visitor.perform(get(link + "/calendar.ics")).andExpect(status().isNotFound());
        visitor.perform(get("/briefings/coming/abc/calendar.ics")).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheButtonBehindTheMailedLinkRegisters() throws Exception {
        var link = ask("one@example.org");
        visitor.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Confirm that I come")));
        visitor.perform(get(link));
        assertThat(taken()).isZero();

        assertThat(redirect(post(link + "/confirm"))).isEqualTo(link);
        redirect(post(link + "/confirm"));
        assertThat(taken()).isEqualTo(1);
        visitor.perform(get(link))
                .andExpect(content().string(containsString("You have a place")))
                .andExpect(content().string(containsString(JOIN)));
    }

    @Test
    void whenItIsFullOneWaitsAndIsOfferedWhatBecomesFree() throws Exception {
        var first = confirmed("one@example.org");
        visitor.perform(get(address)).andExpect(content().string(containsString("Full: no places left of 1")));
        var second = confirmed("two@example.org");
        visitor.perform(get(second))
                .andExpect(content().string(containsString("You are number 1 in line")))
                .andExpect(content().string(not(containsString(JOIN))));

        redirect(post(first + "/cancel"));
        visitor.perform(get(first)).andExpect(content().string(containsString("This registration is cancelled")));
        visitor.perform(get(second)).andExpect(content().string(containsString("A place is free for you until")));
        visitor.perform(get(second)).andExpect(content().string(containsString("A place is free for you until")));
        redirect(post(second + "/take"));
        visitor.perform(get(second)).andExpect(content().string(containsString("You have a place")));
    }

    @Test
    void whatOneToldUsIsChangedAndWrongInputKept() throws Exception {
        visitor.perform(post(address + "/register")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("name", "")
                        .param("email", "nobody")
                        .param("access", "A hearing loop"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the name of who comes")))
                .andExpect(content().string(containsString("value=\"nobody\"")))
                .andExpect(content().string(containsString("A hearing loop")));

        var link = confirmed("one@example.org");
        visitor.perform(post(link + "/change").param("name", "").param("access", "A ramp"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the name of who comes")))
                .andExpect(content().string(containsString("A ramp")));
        redirect(post(link + "/change").param("name", "Another name").param("access", "A ramp"));
        visitor.perform(get(link)).andExpect(content().string(containsString("Another name")));
    }

    @Test
    void anOfficeAcceptsByAButtonOnlyAndCanStillDecline() throws Exception {
        var rsvp = invite();
        visitor.perform(get(rsvp)).andExpect(content().string(containsString("Will you come to")));
        visitor.perform(get(rsvp)).andExpect(status().isOk());
        assertThat(taken()).isZero();

        var coming = redirect(person(rsvp + "/accept", "deputy@lewisham.example"));
        assertThat(redirect(person(rsvp + "/accept", "deputy@lewisham.example")))
                .isEqualTo(coming);
        assertThat(taken()).isEqualTo(1);
        visitor.perform(get(rsvp)).andExpect(content().string(containsString("You have accepted")));

        visitor.perform(post(rsvp + "/decline"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Say why, in a few words")));
        redirect(post(rsvp + "/decline").param("reason", "Council meeting that day"));
        assertThat(taken()).isZero();
        visitor.perform(get(rsvp)).andExpect(content().string(containsString("Council meeting that day")));
    }

    @Test
    void anInvitationIsPassedOnToAColleague() throws Exception {
        var rsvp = invite();
        visitor.perform(post(rsvp + "/pass").param("colleague", "").param("colleagueEmail", "safety"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the name of your colleague")))
                .andExpect(content().string(containsString("value=\"safety\"")));
        redirect(post(rsvp + "/pass")
                .param("colleague", "A colleague")
                .param("colleagueEmail", "safety@lewisham.example"));

        visitor.perform(get(rsvp)).andExpect(content().string(containsString("You passed it on")));
        visitor.perform(person(rsvp + "/accept", "chief@lewisham.example"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("You passed this invitation on to A colleague")));
        redirect(person(rsvpNow() + "/accept", "safety@lewisham.example"));
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aCancelledBriefingSaysWhy() throws Exception {
        var link = confirmed("one@example.org");
        LEWISHAM_DESK.runs(() -> briefings.cancel(briefings.form(briefing).seen(), "The speaker is ill."));
        for (var page : List.of(address, link)) {
            visitor.perform(get(page)).andExpect(content().string(containsString("The speaker is ill.")));
        }
    }

    @Test
    void addressesNobodyWasGivenLeadNowhere() throws Exception {
        var draft = SampleBriefing.of(world.lewishamDesk().id()).draft(briefings);
        for (var nowhere : List.of(
                "/briefings/abc",
                "/briefings/" + UUID.randomUUID(),
                "/briefings/" + draft,
                "/briefings/" + draft + "/register",
                "/briefings/rsvp/abc",
                "/briefings/coming/abc")) {
            visitor.perform(get(nowhere)).andExpect(status().isNotFound());
        }
        visitor.perform(post("/briefings/coming/abc/cancel")).andExpect(status().isNotFound());
    }

    private String ask(String email) throws Exception {
        assertThat(redirect(person(address + "/register", email))).isEqualTo(address + "/asked");
        var mail = jdbc.sql("select text_body from outbox_mail where recipient = :to and subject like 'Confirm%'")
                .param("to", email)
                .query(String.class)
                .single();
        return mail.substring(mail.indexOf("/briefings/coming/")).split("\\s")[0];
    }

    private String confirmed(String email) throws Exception {
        var link = ask(email);
        return redirect(post(link + "/confirm"));
    }

    private String invite() {
        LEWISHAM_DESK.runs(() -> invitations.send(
                briefing,
                LEWISHAM_DESK.appointment(),
                List.of(new Addressee(world.lewisham().id(), "The office", "chief@lewisham.example"))));
        return rsvpNow();
    }

    private String rsvpNow() {
        return "/briefings/rsvp/" + read.invitations(briefing).getFirst().token();
    }

    private static MockHttpServletRequestBuilder person(String to, String email) {
        return post(to).param("requestId", UUID.randomUUID().toString())
                .param("name", "Somebody")
                .param("email", email);
    }

    private int taken() {
        return jdbc.sql("select sum(taken) from seat_pool where briefing_id = ?")
                .param(briefing)
                .query(Integer.class)
                .single();
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(visitor.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
