package org.makegood.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.clock.ClockState;
import org.makegood.kernel.Days;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalSource;
import org.makegood.proposals.nomination.NominationStep;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A visitor nominates a project, without an account and without script, and follows it. */
@PortalTest
class NominationPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    CaseService cases;

    @Autowired
    ProposalService proposals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private MockMvc visitor;

    @BeforeEach
    void visit() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aNominationIsWrittenPageByPageConfirmedFromAMailAndFollowed() throws Exception {
        var address = written();
        visitor.perform(get(address + "/check"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Clear the brambles along the path")))
                .andExpect(content().string(containsString("Lewisham")))
                .andExpect(content().string(containsString("We send a mail to your address")));
        redirect(post(address + "/send"));
        visitor.perform(get(address + "/sent")).andExpect(content().string(containsString("neighbour@example.org")));

        var mail = jdbc.sql("select text_body from outbox_mail where recipient = 'neighbour@example.org'")
                .query(String.class)
                .single();
        var link = mail.substring(mail.indexOf("/nominate/confirm/")).split("\\s")[0];
        visitor.perform(get(link)).andExpect(content().string(containsString("Press the button")));
        visitor.perform(get(link)).andExpect(status().isOk());
        assertThat(opened()).isEmpty();

        var progress = redirect(post(link));
        assertThat(redirect(post(link))).isEqualTo(progress);
        assertThat(opened()).hasSize(1);
        visitor.perform(get(progress))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Submitted")))
                .andExpect(content().string(containsString("Brambles by the river")));
    }

    @Test
    void theDeskAsksAndTheVisitorsAnswerGoesOnWithTheClock() throws Exception {
        var progress = confirmed();
        var id = opened().getFirst();
        LEWISHAM_DESK.runs(() -> {
            assertThat(proposals.view(id).source()).isEqualTo(ProposalSource.NOMINATION);
            assertThat(cases.view(id).organisation()).isEqualTo("A member of the public");
            cases.ask(id, LEWISHAM_DESK.appointment(), "Who owns the path?", List.of());
        });

        visitor.perform(get(progress))
                .andExpect(content().string(containsString("Who owns the path?")))
                .andExpect(content().string(containsString("we wait for your answer")));
        visitor.perform(post(progress + "/write").param("text", "His number is A123456."))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("His number is A123456.")))
                .andExpect(content().string(containsString("CRN")));
        redirect(post(progress + "/write").param("text", "The council does."));

        LEWISHAM_DESK.runs(() -> assertThat(cases.view(id).clock().state()).isEqualTo(ClockState.RUNNING));
        assertThat(jdbc.sql(
                                "select text_body from outbox_mail where recipient = 'neighbour@example.org' and reference is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(progress).doesNotContain("/app/cases"));
    }

    @Test
    void whatWasNominatedIsWithdrawnByAButtonOnly() throws Exception {
        var progress = confirmed();
        visitor.perform(get(progress + "/withdraw")).andExpect(status().isOk());
        visitor.perform(get(progress)).andExpect(content().string(not(containsString("Withdrawn"))));
        redirect(post(progress + "/withdraw"));
        visitor.perform(get(progress)).andExpect(content().string(containsString("Withdrawn")));
    }

    @Test
    void aDeclinedNominationSaysWhy() throws Exception {
        var progress = confirmed();
        var id = opened().getFirst();
        LEWISHAM_DESK.runs(() -> proposals.decline(
                cases.view(id).seen(), DeclineReason.PAID_WORK, "A contractor is paid for this path.", List.of()));
        visitor.perform(get(progress))
                .andExpect(content().string(containsString("We cannot take it on")))
                .andExpect(content().string(containsString("A contractor is paid for this path.")));
    }

    @Test
    void compilersNeverLearnTheNameOfAVisitor() throws Exception {
        confirmed();
        var id = opened().getFirst();
        LONDON_COUNCILS.runs(() -> {
            assertThat(cases.view(id).reporter()).isNull();
            assertThat(proposals.view(id).offer().contactEmail()).isEmpty();
        });
    }

    @Test
    void wrongAnswersAreSaidBesideTheirFieldsAndKept() throws Exception {
        var address = begun();
        visitor.perform(post(address + "/tests")
                        .param("benefitsCommunity", "true")
                        .param("takesNoPaidWork", "false"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Unpaid work may not take paid work away from anyone")))
                .andExpect(content().string(containsString("Say whether anyone makes a profit from it")))
                .andExpect(content().string(containsString("This cannot be an unpaid work project")));
        visitor.perform(post(address + "/place").param("place", "Hall").param("postcode", "SE6"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter a full postcode, such as SE6 4RU")))
                .andExpect(content().string(containsString("value=\"SE6\"")));
        visitor.perform(post(address + "/work").param("from", "soon").param("peoplePerSession", "many"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Give a day such as 9 June 2026")))
                .andExpect(content().string(containsString("value=\"soon\"")))
                .andExpect(content().string(containsString("value=\"many\"")));
        visitor.perform(get(address + "/check"))
                .andExpect(content().string(containsString("Some answers are still missing")));
    }

    @Test
    void daysThatCannotBeAreSaidOnTheirPage() throws Exception {
        var address = begun();
        work(address, "1 January 2020", "").andExpect(content().string(containsString("Give today or a later day")));
        work(address, "9/6/2206", "")
                .andExpect(content().string(containsString("Give a day within the next 10 years")));
        var soon = Days.today(clock).plusDays(20);
        work(address, Days.written(soon), Days.written(soon.minusDays(1)))
                .andExpect(content().string(containsString("does not lie before the first")));
        visitor.perform(get(address + "/work")).andExpect(content().string(containsString(Days.written(soon))));
    }

    @Test
    void whoSendsOftenFromOneNetworkIsToldToWaitAndLosesNothing() throws Exception {
        var address = written();
        for (int times = 0; times < 10; times++) {
            visitor.perform(from("192.0.2.10", post(address + "/send"))).andExpect(status().isFound());
        }
        visitor.perform(from("192.0.2.10", post(address + "/send")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("press the button again in ten minutes")))
                .andExpect(content().string(containsString("Brambles by the river")));
        for (int times = 0; times < 20; times++) {
            visitor.perform(from("192.0.2.10", post("/nominate"))).andExpect(status().isFound());
        }
        visitor.perform(from("192.0.2.10", post("/nominate")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("press the button again in ten minutes")));
    }

    private static AbstractMockHttpServletRequestBuilder<?> from(
            String network, AbstractMockHttpServletRequestBuilder<?> request) {
        return request.with(it -> {
            it.setRemoteAddr(network);
            return it;
        });
    }

    @Test
    void aSplitCouncilAsksWhichUnitIsNearer() throws Exception {
        var address = begun();
        visitor.perform(post(address + "/place").param("place", "Hall").param("areaCode", "E08000003"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Choose which unit should answer")));
    }

    @Test
    void everyQuestionHasItsWordsAndSaysWhatMayBeLeftOut() throws Exception {
        var address = begun();
        for (var step : NominationStep.values()) {
            visitor.perform(get(address + "/" + step.slug()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        visitor.perform(get(address + "/work"))
                .andExpect(content().string(containsString("At what times? You may leave this out")));
    }

    @Test
    void everyQuestionIsAskedOnce() throws Exception {
        var page =
                visitor.perform(get(begun() + "/you")).andReturn().getResponse().getContentAsString();
        assertThat(page.split("name=\"contactName\"", -1)).hasSize(2);
    }

    @Test
    void addressesNobodyWasGivenLeadNowhere() throws Exception {
        for (var address : List.of(
                "/nominate/abc/place",
                "/nominate/confirm/abc",
                "/nominate/progress/abc",
                "/nominate/" + "A".repeat(32) + "/place")) {
            visitor.perform(get(address)).andExpect(status().isNotFound());
        }
    }

    @Test
    void whatIsNoLongerTrueWhenItIsConfirmedIsSaidOnThePage() throws Exception {
        var address = written();
        redirect(post(address + "/send"));
        jdbc.sql("update nomination set body = json_set(body, '$.from', '2020-01-01')")
                .update();
        var token = jdbc.sql("select confirm_token from nomination where confirm_token is not null")
                .query(String.class)
                .single();

        visitor.perform(post("/nominate/confirm/" + token))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Give today or a later day")))
                .andExpect(content().string(containsString("href=\"" + address + "/check\"")));
        assertThat(opened()).isEmpty();
        visitor.perform(get("/nominate/confirm/" + token)).andExpect(content().string(not(containsString(address))));
    }

    private ResultActions work(String address, String from, String to) throws Exception {
        return visitor.perform(post(address + "/work")
                        .param("workKind", "PATHWAYS")
                        .param("what", "Brambles have closed the path along the river.")
                        .param("peoplePerSession", "8")
                        .param("days", "TUESDAY")
                        .param("from", from)
                        .param("to", to))
                .andExpect(status().isBadRequest());
    }

    private String begun() throws Exception {
        return redirect(post("/nominate")).replace("/tests", "");
    }

    private String written() throws Exception {
        var address = begun();
        redirect(post(address + "/tests")
                .param("benefitsCommunity", "true")
                .param("takesNoPaidWork", "true")
                .param("makesNoProfit", "true"));
        redirect(post(address + "/you")
                .param("contactName", "A neighbour")
                .param("contactEmail", "neighbour@example.org")
                .param("hostOrganisation", "Friends of the river"));
        redirect(
                post(address + "/place").param("place", "Brambles by the river").param("postcode", "se64ru"));
        redirect(post(address + "/work")
                .param("workKind", "PATHWAYS")
                .param("what", "Clear the brambles along the path, about 200 metres.")
                .param("peoplePerSession", "6")
                .param("days", "TUESDAY", "THURSDAY")
                .param("from", Days.written(Days.today(clock).plusDays(20))));
        redirect(post(address + "/help").param("supervision", "PROBATION").param("tools", "UNSURE"));
        redirect(post(address + "/site")
                .param("toilets", "NEARBY")
                .param("handWashing", "NEARBY")
                .param("drinkingWater", "NONE")
                .param("stepFree", "YES")
                .param("vulnerable", "NONE"));
        assertThat(redirect(multipart(address + "/photos"))).isEqualTo(address + "/publicity");
        assertThat(redirect(post(address + "/publicity").param("publicity", "true")))
                .isEqualTo(address + "/check");
        return address;
    }

    private String confirmed() throws Exception {
        var address = written();
        redirect(post(address + "/send"));
        var token = jdbc.sql("select confirm_token from nomination where confirm_token is not null")
                .query(String.class)
                .single();
        return redirect(post("/nominate/confirm/" + token));
    }

    private List<UUID> opened() {
        return jdbc.sql("select id from case_file where title = 'Brambles by the river'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private String redirect(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        ResultActions answer = visitor.perform(request).andExpect(status().is3xxRedirection());
        return Objects.requireNonNull(answer.andReturn().getResponse().getRedirectedUrl());
    }
}
