package org.makegood.briefings.materials;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.files.SamplePhotos;
import org.makegood.files.Upload;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Files of a briefing reach those whose page names them, on every way, and nobody else. */
@PortalTest
class MaterialFilesTest {

    private static final byte[] PDF = "%PDF-1.7 slides".getBytes(UTF_8);

    @Autowired
    WebApplicationContext context;

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingCalendarService calendar;

    @Autowired
    RegistrationService registrations;

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
    private UUID slides;
    private UUID agenda;

    @BeforeEach
    void aBriefingWithTwoFiles() {
        visitor = MockMvcBuilders.webAppContextSetup(context).build();
        briefing = SampleBriefing.of(world.lewishamDesk().id()).open(briefings);
        slides = add("Slides", false);
        agenda = add("Agenda", true);
    }

    @Test
    void whoHasAPlaceHasAllOfThemAndOthersWhatIsForEverybody() {
        register();
        for (var has : List.of(LEWISHAM_OFFICER, LEWISHAM_DESK)) {
            assertThat(has.does(() -> calendar.file(briefing, slides)).content())
                    .isEqualTo(PDF);
        }
        for (var hasNot : List.of(SOUTHWARK_OFFICER, SOUTHWARK_DESK)) {
            assertThat(hasNot.does(() -> calendar.file(briefing, agenda)).card().name())
                    .isEqualTo("Agenda.pdf");
            hasNot.runs(() ->
                    assertThatThrownBy(() -> calendar.file(briefing, slides)).isInstanceOf(RuleViolation.class));
        }
    }

    @Test
    void plainPagesHandOutWhatTheyName() throws Exception {
        var coming = "/briefings/coming/" + register();
        var rsvp = "/briefings/rsvp/" + invite();
        var page = "/briefings/" + read.card(briefing).orElseThrow().slug();
        visitor.perform(get(page))
                .andExpect(content().string(Matchers.containsString(page + "/materials/" + agenda)))
                .andExpect(content().string(Matchers.containsString("PDF, 1 kB")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(slides.toString()))));
        visitor.perform(get(coming))
                .andExpect(content().string(Matchers.containsString(coming + "/materials/" + slides)));

        for (var handedOut : List.of(
                page + "/materials/" + agenda,
                coming + "/materials/" + agenda,
                coming + "/materials/" + slides,
                rsvp + "/materials/" + agenda)) {
            visitor.perform(get(handedOut))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/pdf"))
                    .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                    .andExpect(content().bytes(PDF));
        }
        for (var refused : List.of(
                page + "/materials/" + slides,
                "/briefings/" + UUID.randomUUID() + "/materials/" + agenda,
                page + "/materials/abc",
                "/briefings/coming/abc/materials/" + agenda,
                rsvp + "/materials/" + slides,
                coming + "/materials/" + UUID.randomUUID())) {
            visitor.perform(get(refused)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aPlaceThatIsGivenBackTakesTheFilesWithIt() throws Exception {
        var coming = "/briefings/coming/" + register();
        LEWISHAM_OFFICER.runs(() ->
                registrations.cancel(registrations.mine(briefing).getFirst().id(), LEWISHAM_OFFICER.appointment()));

        visitor.perform(get(coming + "/materials/" + slides)).andExpect(status().isNotFound());
        LEWISHAM_OFFICER.runs(
                () -> assertThatThrownBy(() -> calendar.file(briefing, slides)).isInstanceOf(RuleViolation.class));
    }

    @Test
    void onlyTheDeskAddsAndRemovesThemAndTheyGoWithTheirLine() {
        SOUTHWARK_DESK.runs(() -> assertThatThrownBy(() -> briefings.addFile(
                        briefing, SOUTHWARK_DESK.appointment(), new NewFile("Slides", true), upload(PDF)))
                .isInstanceOf(RuleViolation.class));
        LEWISHAM_OFFICER.runs(() -> assertThatThrownBy(() -> briefings.addFile(
                        briefing, LEWISHAM_OFFICER.appointment(), new NewFile("Slides", true), upload(PDF)))
                .isInstanceOf(AccessDeniedException.class));
        LEWISHAM_DESK.runs(() -> {
            assertThatThrownBy(() -> briefings.addFile(
                            briefing,
                            LEWISHAM_DESK.appointment(),
                            new NewFile("Slides", true),
                            upload("<script>alert(1)</script>".getBytes(UTF_8))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).isEqualTo("file"));
            assertThat(files()).isEqualTo(2);
            briefings.removeMaterial(briefing, LEWISHAM_DESK.appointment(), slides);
            assertThat(files()).isEqualTo(1);
        });
    }

    @Test
    void aPictureIsHandedRoundWithoutWhereItWasTaken() {
        var photo = SamplePhotos.withExif(SamplePhotos.jpeg(64, 48), 1);
        assertThat(new String(photo, ISO_8859_1)).contains("Exif");
        LEWISHAM_DESK.runs(() -> {
            var id = briefings.addFile(
                    briefing,
                    LEWISHAM_DESK.appointment(),
                    new NewFile("The room", true),
                    new Upload("file", "room.jpeg", new ByteArrayInputStream(photo)));
            var kept = calendar.file(briefing, id);
            assertThat(new String(kept.content(), ISO_8859_1))
                    .startsWith("\u00FF\u00D8\u00FF")
                    .doesNotContain("Exif");
            assertThat(kept.card().name()).isEqualTo("room.jpg");
        });
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNoFileBehind() {
        LEWISHAM_DESK.runs(() -> {
            var draft = SampleBriefing.of(world.lewishamDesk().id()).draft(briefings);
            briefings.addFile(draft, LEWISHAM_DESK.appointment(), new NewFile("Slides", true), upload(PDF));
            assertThat(files()).isEqualTo(3);
            briefings.discard(briefings.form(draft).seen());
            assertThat(files()).isEqualTo(2);
        });
    }

    private UUID add(String title, boolean forAll) {
        return LEWISHAM_DESK.does(() -> briefings.addFile(
                briefing,
                LEWISHAM_DESK.appointment(),
                new NewFile(title, forAll),
                new Upload("file", title + ".pdf", new ByteArrayInputStream(PDF))));
    }

    private static Upload upload(byte[] content) {
        return new Upload("file", "slides.pdf", new ByteArrayInputStream(content));
    }

    private long files() {
        return jdbc.sql("select count(*) from stored_file where name in ('Slides.pdf', 'slides.pdf', 'Agenda.pdf')")
                .query(Long.class)
                .single();
    }

    private String register() {
        var id = LEWISHAM_OFFICER
                .does(() -> registrations.register(
                        briefing, LEWISHAM_OFFICER.appointment(), registrations.myForm(briefing)))
                .id();
        return read.registration(id).orElseThrow().token();
    }

    private String invite() {
        LEWISHAM_DESK.runs(() -> invitations.send(
                briefing,
                LEWISHAM_DESK.appointment(),
                List.of(new Addressee(world.southwark().id(), "The office", "chief@southwark.example"))));
        return read.invitations(briefing).getFirst().token();
    }
}
