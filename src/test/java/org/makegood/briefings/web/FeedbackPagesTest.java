package org.makegood.briefings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.feedback.FeedbackFigureService;
import org.makegood.briefings.feedback.FeedbackFigures;
import org.makegood.briefings.feedback.Usefulness;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.BriefingDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Afterwards, those who came say how it was, by their link and without script; the desk reads it, and nobody else. */
@PortalTest
class FeedbackPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    BriefingService briefings;

    @Autowired
    FeedbackFigureService figures;

    @Autowired
    BriefingDesk desk;

    @Autowired
    Fixtures world;

    private MockMvc visitor;
    private UUID briefing;
    private RegistrationView came;
    private RegistrationView missed;

    @BeforeEach
    void aBriefingToWhichOneOfTwoCame() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        briefing = SampleBriefing.of(world.lewishamDesk().id())
                .withoutFeedbackLink()
                .open(briefings);
        came = desk.registers(briefing, SampleGuest.of("one@example.org"));
        missed = desk.registers(briefing, SampleGuest.of("two@example.org"));
        desk.letsIn(came);
    }

    @Test
    void nobodyIsAskedBeforeItTookPlaceNorWhoDidNotCome() throws Exception {
        visitor.perform(get(page(came))).andExpect(status().isNotFound());
        desk.held(briefing);
        visitor.perform(get(page(came)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("How useful was it for your work?")))
                .andExpect(content().string(not(containsString("Thank you"))));
        visitor.perform(get(page(missed))).andExpect(status().isNotFound());
        visitor.perform(says(missed, "VERY", "", "")).andExpect(status().isNotFound());
        visitor.perform(get("/briefings/coming/abc/feedback")).andExpect(status().isNotFound());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasWrittenStays() throws Exception {
        desk.held(briefing);
        visitor.perform(says(came, "", "", "More time for questions"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Say how useful it was")))
                .andExpect(content().string(containsString("href=\"#useful\"")))
                .andExpect(content().string(containsString("More time for questions")));
        visitor.perform(says(came, "QUITE", "Ask about A1234BC", ""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#learned\"")));
        LEWISHAM_DESK.runs(() -> assertThat(figures.of(briefing).answered()).isZero());
    }

    @Test
    void anAnswerIsGivenOnceAndChangedAsOftenAsOneLikes() throws Exception {
        desk.held(briefing);
        visitor.perform(says(came, "NOT", "", "More time for questions")).andExpect(redirectedUrl(page(came)));
        visitor.perform(says(came, "VERY", "Call the new desk", "")).andExpect(redirectedUrl(page(came)));
        visitor.perform(get(page(came)))
                .andExpect(content().string(containsString("Thank you, that is kept")))
                .andExpect(content().string(containsString("Call the new desk")))
                .andExpect(content().string(not(containsString("More time for questions"))));

        LEWISHAM_DESK.runs(() -> assertThat(figures.of(briefing)).satisfies(said -> {
            assertThat(said.asked()).isEqualTo(1);
            assertThat(said.counts()).containsEntry(Usefulness.VERY, 1).containsEntry(Usefulness.NOT, 0);
            assertThat(said.words())
                    .containsExactly(new FeedbackFigures.Words(Usefulness.VERY, "Call the new desk", null));
        }));
    }

    @Test
    void afterFourWeeksItCanOnlyBeRead() throws Exception {
        desk.held(briefing);
        visitor.perform(says(came, "VERY", "Call the new desk", ""));
        desk.startsIn(briefing, Duration.ofDays(-29));

        visitor.perform(get(page(came)))
                .andExpect(content().string(containsString("The time to say how it was is over")))
                .andExpect(content().string(containsString("Call the new desk")))
                .andExpect(content().string(not(containsString("<form"))));
        visitor.perform(says(came, "NOT", "", "")).andExpect(status().isBadRequest());
        LEWISHAM_DESK.runs(() -> assertThat(figures.of(briefing).counts()).containsEntry(Usefulness.VERY, 1));
    }

    @Test
    void onlyTheDeskThatRanItReadsWhatWasSaid() {
        desk.held(briefing);
        SOUTHWARK_DESK.runs(() -> assertThatThrownBy(() -> figures.of(briefing)).isInstanceOf(RuleViolation.class));
        LEWISHAM_OFFICER.runs(
                () -> assertThatThrownBy(() -> figures.of(briefing)).isInstanceOf(AccessDeniedException.class));
    }

    private MockHttpServletRequestBuilder says(RegistrationView who, String useful, String learned, String better) {
        return post(page(who)).param("useful", useful).param("learned", learned).param("better", better);
    }

    private String page(RegistrationView who) {
        return "/briefings/coming/" + desk.token(who) + "/feedback";
    }
}
