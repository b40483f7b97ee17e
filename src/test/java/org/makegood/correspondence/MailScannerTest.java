package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.invitation.Delegate;
import org.makegood.briefings.invitation.InvitationAnswerService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.support.BriefingDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A program that opens every link of every mail about a briefing, and every link it finds there, changes nothing. */
@PortalTest
@Import(Letterbox.class)
class MailScannerTest {

    private static final String OFFICE = "chief@lewisham.example";
    private static final String DELEGATE = "delegate@example.org";
    private static final String ONE = "one@example.org";
    private static final String TWO = "two@example.org";
    private static final String THREE = "three@example.org";
    private static final Pattern IN_MAIL = Pattern.compile("http://localhost:8080(/[^\\s\"<>]*)");
    private static final Pattern ON_PAGE = Pattern.compile("(?:href|src)=\"(/briefings[^\"#]*)\"");

    @Autowired
    BriefingDesk desk;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    PublicRegistrationService visitors;

    @Autowired
    Fixtures world;

    @Autowired
    Letterbox letterbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private MockMvc scanner;
    private UUID briefing;

    @BeforeEach
    void aBriefingOfTwoPlacesIsTold() {
        scanner = MockMvcBuilders.webAppContextSetup(context).build();
        briefing = desk.drafts(SampleBriefing.of(world.lewishamDesk().id()).withoutFeedbackLink());
        desk.savesTheDate(briefing);
        desk.invites(briefing, OFFICE);
    }

    @Test
    void nothingChangesWhenEveryLinkIsOpened() throws Exception {
        open();
        whatIsOpenedChangesNothing(OFFICE);
        answers.passOn(desk.invitation(briefing), new Delegate("Head of community safety", DELEGATE));
        visitors.ask(briefing, SampleGuest.of(ONE));
        whatIsOpenedChangesNothing(OFFICE, DELEGATE, ONE);

        answers.accept(desk.invitation(briefing), SampleGuest.of(DELEGATE));
        desk.registers(briefing, SampleGuest.of(TWO));
        var third = desk.registers(briefing, SampleGuest.of(THREE));
        assertThat(third.position()).isEqualTo(1);
        answers.decline(desk.invitation(briefing), "Nobody is free.");
        assertThat(letterbox.subjectsTo(THREE)).anyMatch(subject -> subject.startsWith("A place is free"));
        whatIsOpenedChangesNothing(DELEGATE, TWO, THREE);
    }

    @Test
    void nothingChangesAfterItWasHeld() throws Exception {
        open();
        desk.letsIn(desk.registers(briefing, SampleGuest.of(ONE)));
        desk.registers(briefing, SampleGuest.of(TWO));
        desk.handsOutSlides(briefing);
        desk.held(briefing);
        assertThat(letterbox.only(ONE, "How was it?", "scanned").text()).contains("/feedback");

        whatIsOpenedChangesNothing(OFFICE, ONE, TWO);
    }

    private void open() {
        desk.opens(briefing);
        desk.chases(briefing);
    }

    private void whatIsOpenedChangesNothing(String... readers) throws Exception {
        var before = everything();
        var links = Stream.of(readers)
                .flatMap(reader -> letterbox.mailsTo(reader).stream())
                .flatMap(mail -> Stream.concat(found(IN_MAIL, mail.text()), found(IN_MAIL, mail.html())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).hasSizeGreaterThanOrEqualTo(readers.length);
        var further = new TreeSet<String>();
        for (var link : links) {
            further.addAll(opened(link));
        }
        further.removeAll(links);
        for (var link : further) {
            opened(link);
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** Returns what the page leads to. */
    private Set<String> opened(String link) throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(scanner.perform(head(link)).andReturn().getResponse().getStatus())
                    .as(link)
                    .isLessThan(400);
        }
        var response = scanner.perform(get(link)).andReturn().getResponse();
        assertThat(response.getStatus()).as(link).isLessThan(400);
        return found(ON_PAGE, response.getContentAsString()).collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map((MatchResult match) -> match.group(1).replace("&amp;", "&"));
    }

    /** All that the portal knows of the briefing, and what it has written to anybody. */
    private List<Object> everything() {
        return Stream.of(
                        "select * from briefing where id = :id",
                        "select * from seat_pool where briefing_id = :id order by id",
                        "select * from invitation where briefing_id = :id order by id",
                        "select h.* from invitation_holder h join invitation i on i.id = h.invitation_id"
                                + " where i.briefing_id = :id order by h.id",
                        "select * from registration where briefing_id = :id order by id",
                        "select * from briefing_feedback where briefing_id = :id order by id",
                        "select * from briefing_step where briefing_id = :id order by id",
                        "select count(*) from outbox_mail where :id is not null")
                .<Object>map(sql ->
                        jdbc.sql(sql).param("id", briefing).query().listOfRows().toString())
                .toList();
    }
}
