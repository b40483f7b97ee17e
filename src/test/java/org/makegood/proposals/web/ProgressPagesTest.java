package org.makegood.proposals.web;

import static org.hamcrest.Matchers.containsString;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.Seen;
import org.makegood.kernel.Days;
import org.makegood.kernel.Token;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposingService;
import org.makegood.proposals.plan.ChecklistItem;
import org.makegood.proposals.plan.NewSessions;
import org.makegood.proposals.plan.NewVisit;
import org.makegood.proposals.plan.PlanService;
import org.makegood.proposals.plan.VisitReport;
import org.makegood.proposals.plan.VisitResult;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a visitor sees of what they nominated, at every turn of its way. */
@PortalTest
class ProgressPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ProposingService proposing;

    @Autowired
    ProposalService proposals;

    @Autowired
    PlanService plans;

    @Autowired
    CaseService cases;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String page = "/nominate/progress/" + Token.next();
    private MockMvc visitor;
    private UUID id;

    @BeforeEach
    void somethingIsNominated() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        id = SampleProposal.at("Riverside path", soon()).propose(proposing).caseId();
        entities.flush();
        jdbc.sql(
                        "insert into case_visitor (case_id, name, email, token) values (?, 'A neighbour', 'one@example.org', ?)")
                .param(id)
                .param(page.substring(page.lastIndexOf('/') + 1))
                .update();
    }

    @Test
    void daysOfVisitsAndOfWorkAreShownAndTheirEnd() throws Exception {
        var visit = LEWISHAM_DESK.does(() -> plans.planVisit(
                seen(), new NewVisit(soon(), LocalTime.of(10, 0), 60, "Placement coordinator", null), List.of()));
        shows("comes to see the site");

        begins("site_visit", visit);
        var sessions = LEWISHAM_DESK.does(() -> {
            plans.recordVisit(seen(), visit, suitable(), List.of());
            proposals.accept(seen(), "We come next week.", List.of());
            return plans.planSessions(seen(), onTwoDays(), List.of());
        });
        LEWISHAM_DESK.runs(() -> plans.cancelSession(seen(), sessions.getLast()));
        shows("We come next week.");
        shows("a group works there");
        shows("no group comes");

        begins("work_session", sessions.getFirst());
        LEWISHAM_DESK.runs(() -> {
            plans.holdSession(seen(), sessions.getFirst(), 7, 42);
            proposals.complete(seen(), "The path is clear.", List.of());
        });
        shows("The path is clear.");
        visitor.perform(post(page + "/feedback")
                        .param("words", "They worked hard.")
                        .param("shown", "true"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Say how the work was")))
                .andExpect(content().string(containsString(">They worked hard.</textarea>")))
                .andExpect(content().string(containsString("checked")));
        visitor.perform(post(page + "/feedback").param("rating", "GOOD").param("words", "x".repeat(2001)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("href=\"#words\"")));
        visitor.perform(post(page + "/feedback").param("rating", "GOOD").param("words", "They worked hard."))
                .andExpect(status().is3xxRedirection());
        shows("The host gave feedback");
    }

    private ResultActions shows(String words) throws Exception {
        return visitor.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    private Seen seen() {
        return cases.view(id).seen();
    }

    private LocalDate soon() {
        return Days.today(clock).plusDays(3);
    }

    private NewSessions onTwoDays() {
        return new NewSessions(
                soon(),
                EnumSet.allOf(DayOfWeek.class),
                soon().plusDays(1),
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                8,
                null);
    }

    private static VisitReport suitable() {
        return new VisitReport(
                VisitResult.SUITABLE,
                Arrays.stream(ChecklistItem.values())
                        .collect(Collectors.toMap(item -> item, _ -> ChecklistItem.Answer.YES)),
                null);
    }

    private void begins(String table, UUID planned) {
        entities.flush();
        jdbc.sql("update %s set starts_at = starts_at - interval 9 day where id = ?".formatted(table))
                .param(planned)
                .update();
        entities.clear();
    }
}
