package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.invitation.Delegate;
import org.makegood.briefings.invitation.InvitationAnswerService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.support.BriefingDesk;
import org.makegood.support.CalendarProgram;
import org.makegood.support.CalendarProgram.Entry;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A briefing in somebody's calendar: one entry, whoever tells of it, and none once they do not come. */
@PortalTest
@Import(Letterbox.class)
class BriefingEntriesTest {

    private static final String OFFICE = "chief@lewisham.example";
    private static final String ONE = "one@example.org";
    private static final Instant DAY = Instant.parse("2031-07-15T08:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2031-07-16T08:00:00Z");

    @Autowired
    BriefingDesk desk;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    PublicRegistrationService visitors;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    Letterbox letterbox;

    @Autowired
    WebApplicationContext context;

    private MockMvc visitor;
    private UUID briefing;

    @BeforeEach
    void anOfficeIsToldTheDayOfABriefingOfOnePlace() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        briefing = desk.drafts(sample());
        desk.savesTheDate(briefing);
        desk.invites(briefing, OFFICE);
    }

    @Test
    void theDayThatWasPencilledInBecomesTheEntryOfTheOfficeThatComes() {
        assertThat(calendar(OFFICE)).containsExactly(new Entry("TENTATIVE", DAY));
        desk.opens(briefing);
        var token = answers.accept(desk.invitation(briefing), SampleGuest.of(OFFICE));
        assertThat(calendar(OFFICE)).containsExactly(new Entry("CONFIRMED", DAY));

        move();
        assertThat(calendar(OFFICE)).containsExactly(new Entry("CONFIRMED", NEXT_DAY));
        visitors.cancel(token);
        assertThat(calendar(OFFICE)).isEmpty();
        answers.accept(desk.invitation(briefing), SampleGuest.of(OFFICE));
        assertThat(calendar(OFFICE)).containsExactly(new Entry("CONFIRMED", NEXT_DAY));
        desk.cancels(briefing);
        assertThat(calendar(OFFICE)).isEmpty();
    }

    @Test
    void whoComesByAnotherAddressHasTheEntryAndTheOfficeHasNone() {
        desk.opens(briefing);
        answers.accept(desk.invitation(briefing), SampleGuest.of(ONE));

        assertThat(letterbox.only(OFFICE, "Out of your calendar:", "daygone").text())
                .contains("for somebody with another address");
        assertThat(calendar(OFFICE)).isEmpty();
        assertThat(calendar(ONE)).containsExactly(new Entry("CONFIRMED", DAY));
    }

    @Test
    void theOfficeThatPassesItOnOrDeclinesIsLeftWithoutAnEntry() {
        desk.opens(briefing);
        var office = desk.invitation(briefing);
        answers.passOn(office, new Delegate("Head of community safety", ONE));

        assertThat(letterbox
                        .only(OFFICE, "Out of your calendar:", "daygone-passedon")
                        .text())
                .contains("You passed the invitation on", office);
        assertThat(calendar(OFFICE)).isEmpty();
        assertThat(calendar(ONE)).isEmpty();

        answers.decline(desk.invitation(briefing), "Nobody is free.");
        move();
        assertThat(calendar(OFFICE)).isEmpty();
    }

    @Test
    void theOfficeThatDeclinesAndThinksBetterOfItHasOneEntry() {
        desk.opens(briefing);
        answers.decline(desk.invitation(briefing), "Nobody is free.");
        assertThat(calendar(OFFICE)).isEmpty();

        answers.accept(desk.invitation(briefing), SampleGuest.of(OFFICE));
        assertThat(calendar(OFFICE)).containsExactly(new Entry("CONFIRMED", DAY));
    }

    @Test
    void theOfficeThatWaitsForAPlaceKeepsTheDayUntilThereIsNone() {
        desk.opens(briefing);
        desk.registers(briefing, SampleGuest.of(ONE));
        var waits = answers.accept(desk.invitation(briefing), SampleGuest.of(OFFICE));
        move();
        assertThat(calendar(OFFICE)).containsExactly(new Entry("TENTATIVE", NEXT_DAY));

        visitors.cancel(waits);
        assertThat(calendar(OFFICE)).isEmpty();
    }

    @Test
    void anOfficeThatHasNotAnsweredAndComesAnyhowHasOneEntry() {
        desk.opens(briefing);
        desk.registers(briefing, SampleGuest.of(OFFICE));
        move();
        assertThat(calendar(OFFICE)).containsExactly(new Entry("CONFIRMED", NEXT_DAY));
        desk.cancels(briefing);
        assertThat(calendar(OFFICE)).isEmpty();
    }

    @Test
    void whatThePublicPageHandsOutIsTheSameEntry() throws Exception {
        desk.opens(briefing);
        var page = published();
        desk.registers(briefing, SampleGuest.of(ONE));
        move();

        for (var taken : List.of(page, published())) {
            assertThat(new CalendarProgram()
                            .read(List.of(taken))
                            .read(letterbox.entriesTo(ONE))
                            .entries())
                    .containsExactly(new Entry("CONFIRMED", NEXT_DAY));
            assertThat(new CalendarProgram()
                            .read(letterbox.entriesTo(ONE))
                            .read(List.of(taken))
                            .entries())
                    .containsExactly(new Entry("CONFIRMED", NEXT_DAY));
        }
    }

    @Test
    void whoSavedThePublicEntryAndRegistersWithAnotherAddressReplacesItFromTheirPage() throws Exception {
        desk.opens(briefing);
        var page = published();
        var coming = desk.registers(briefing, SampleGuest.of(ONE));
        move();

        var own = taken("/briefings/coming/" + desk.token(coming) + "/calendar.ics");
        for (var order : List.of(List.of(page, own), List.of(own, page, published()))) {
            assertThat(new CalendarProgram().read(order).entries()).containsExactly(new Entry("CONFIRMED", NEXT_DAY));
        }
        assertThat(own).doesNotContain("ATTENDEE"); // taken by hand, it asks for no answer
    }

    private String published() throws Exception {
        return taken("/briefings/" + read.card(briefing).orElseThrow().slug() + "/calendar.ics");
    }

    private String taken(String address) throws Exception {
        return visitor.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    /** The same in whatever order the mails are read. */
    private List<Entry> calendar(String address) {
        var told = letterbox.entriesTo(address);
        var entries = new CalendarProgram().read(told).entries();
        assertThat(new CalendarProgram().read(told.reversed()).entries()).isEqualTo(entries);
        return entries;
    }

    private void move() {
        desk.changes(briefing, sample().on(SampleBriefing.DAY.plusDays(1)));
    }

    private SampleBriefing sample() {
        return SampleBriefing.of(world.lewishamDesk().id()).with(1);
    }
}
