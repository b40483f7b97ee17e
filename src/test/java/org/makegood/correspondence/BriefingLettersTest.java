package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.Addressee;
import org.makegood.briefings.AttendanceService;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.BriefingForm;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.Delegate;
import org.makegood.briefings.InvitationAnswerService;
import org.makegood.briefings.InvitationService;
import org.makegood.briefings.Needs;
import org.makegood.briefings.NewMaterial;
import org.makegood.briefings.PublicRegistrationService;
import org.makegood.briefings.RegistrationChange;
import org.makegood.briefings.RegistrationForm;
import org.makegood.briefings.RegistrationView;
import org.makegood.briefings.Substitute;
import org.makegood.briefings.ToChase;
import org.makegood.mail.MailAttachmentCard;
import org.makegood.support.BriefingDay;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** One briefing on its way, as its mails and their calendar entries tell it. */
@PortalTest
@Import({Letterbox.class, BriefingDay.class})
class BriefingLettersTest {

    private static final String OFFICE = "chief@lewisham.example";
    private static final String ONE = "one@example.org";
    private static final String TWO = "two@example.org";
    private static final String JOIN = "https://meet.example.org/briefing";

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    PublicRegistrationService visitors;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Briefings read;

    @Autowired
    Fixtures world;

    @Autowired
    Letterbox letterbox;

    @Autowired
    BriefingDay day;

    @Autowired
    ApplicationEventPublisher events;

    private UUID briefing;

    @BeforeEach
    void aBriefingWithOnePlace() {
        briefing = LEWISHAM_DESK.does(() -> briefings.draft(
                appointment(),
                SampleBriefing.of(world.lewishamDesk().id()).with(1).form(),
                List.of()));
    }

    @Test
    void anOfficeIsToldTheDateThenInvitedThenReminded() {
        LEWISHAM_DESK.runs(() -> {
            briefings.saveTheDate(briefings.form(briefing).seen());
            send();
            briefings.open(briefings.form(briefing).seen());
            var id = read.invitations(briefing).getFirst().id();
            invitations.chase(briefing, appointment(), List.of(new ToChase(id, 0)));
        });

        var link = "/briefings/rsvp/" + read.invitations(briefing).getFirst().token();
        assertThat(letterbox.only(OFFICE, "Save the date", "savethedate").text())
                .contains("Tuesday 15 July 2031, 9:00am to 10:00am")
                .doesNotContain(link);
        assertThat(letterbox.only(OFFICE, "Invitation:", "invitation").text())
                .contains(link)
                .contains("59½ Southwark Street")
                .doesNotContain(JOIN);
        assertThat(letterbox.only(OFFICE, "Please answer:", "chase").text()).contains(link);
    }

    @Test
    void theDayIsPencilledInMovedAndTakenOut() {
        LEWISHAM_DESK.runs(() -> {
            briefings.saveTheDate(briefings.form(briefing).seen());
            send();
        });
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Save the date", "savethedate")))
                .contains("METHOD:PUBLISH", "UID:" + briefing, "STATUS:TENTATIVE")
                .doesNotContain(JOIN);

        change(form -> SampleBriefing.of(form.deskId())
                .with(1)
                .on(SampleBriefing.DAY.plusDays(1))
                .form());
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Changed:", "briefingmoved-invited")))
                .contains("METHOD:PUBLISH", "UID:" + briefing, "20310716T090000", "STATUS:TENTATIVE");

        LEWISHAM_DESK.runs(() -> briefings.cancel(briefings.form(briefing).seen(), "The speaker is ill."));
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Cancelled:", "briefingcancelled-told")))
                .contains("METHOD:CANCEL", "UID:" + briefing, "STATUS:CANCELLED");
    }

    @Test
    void aDelegateIsInvitedByALinkOfTheirOwn() {
        open();
        LEWISHAM_DESK.runs(this::send);
        var token = read.invitations(briefing).getFirst().token();
        answers.passOn(token, new Delegate("Head of community safety", ONE));

        assertThat(letterbox.only(ONE, "Invitation:", "passedon").text())
                .contains("a colleague passed the invitation on to you")
                .doesNotContain(token)
                .contains("/briefings/rsvp/"
                        + read.invitations(briefing).getFirst().token());
    }

    @Test
    void theEntryInACalendarIsMadeMovedAndTakenOut() {
        open();
        var id = come(ONE).id();
        assertThat(entryOf("You have a place", "placegiven"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "DTSTART;TZID=Europe/London:20310715T090000")
                .contains("mailto:" + ONE);
        assertThat(letterbox.only(ONE, "You have a place", "placegiven").text()).contains(JOIN);

        visitors.change(token(id), new RegistrationChange("Somebody with another name", Needs.NONE));
        assertThat(entryOf("was changed", "registrationchanged"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "Somebody with another name");

        change(form -> SampleBriefing.of(form.deskId())
                .with(1)
                .on(SampleBriefing.DAY.plusDays(1))
                .form());
        assertThat(entryOf("Changed:", "briefingmoved"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "20310716T090000");

        visitors.cancel(token(id));
        assertThat(entryOf("Your registration is cancelled", "registrationcancelled"))
                .contains("METHOD:CANCEL", "UID:" + briefing)
                .doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void aCancelledBriefingIsTakenOutOfTheCalendarsOfThoseWhoCome() {
        open();
        LEWISHAM_DESK.runs(this::send);
        var id = come(ONE).id();
        come(TWO);
        LEWISHAM_DESK.runs(() -> briefings.cancel(briefings.form(briefing).seen(), "The speaker is ill."));

        assertThat(entryOf("Cancelled:", "briefingcancelled"))
                .contains("METHOD:CANCEL", "UID:" + briefing, "STATUS:CANCELLED");
        assertThat(letterbox.only(TWO, "Cancelled:", "briefingcancelled-waiting"))
                .satisfies(mail -> {
                    assertThat(mail.text()).contains("The speaker is ill.");
                    assertThat(mail.attachments()).isEmpty();
                });
        assertThat(letterbox
                        .only(OFFICE, "Cancelled:", "briefingcancelled-invited")
                        .text())
                .contains("The speaker is ill.");
    }

    @Test
    void whoWaitsIsToldTheirNumberAndOfferedWhatBecomesFree() {
        open();
        var first = come(ONE);
        var second = come(TWO);
        assertThat(letterbox.only(TWO, "on the waiting list", "waitinglist")).satisfies(mail -> {
            assertThat(mail.text()).contains("as number 1").doesNotContain(JOIN);
            assertThat(mail.attachments()).isEmpty();
        });

        LEWISHAM_DESK.runs(() -> attendance.cancel(first.id(), appointment(), "Registered twice."));
        assertThat(letterbox
                        .only(ONE, "is cancelled", "registrationcancelled-desk")
                        .text())
                .contains("Registered twice.");
        assertThat(letterbox.only(TWO, "A place is free for you until", "placeoffered"))
                .satisfies(mail -> {
                    assertThat(mail.text()).doesNotContain(JOIN).contains(token(second.id()));
                    assertThat(mail.attachments()).isEmpty();
                });

        visitors.takeOffer(token(second.id()));
        assertThat(letterbox.entry(letterbox.only(TWO, "You have a place", "placetaken")))
                .contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void aPlaceThatPassesOnIsToldToBoth() {
        open();
        var first = come(ONE);
        var old = token(first.id());
        var second = LEWISHAM_DESK.does(
                () -> attendance.passOn(first.id(), appointment(), new Substitute("A colleague", TWO)));

        var gone = letterbox.only(ONE, "is cancelled", "registrationcancelled-passedon");
        assertThat(gone.text()).contains("From now on A colleague comes instead");
        assertThat(letterbox.entry(gone)).contains("METHOD:CANCEL", "UID:" + briefing);
        var given = letterbox.only(TWO, "You have a place", "placegiven-passedon");
        assertThat(given.text()).contains(token(second.id())).doesNotContain(old);
        assertThat(letterbox.entry(given)).contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void whoGivesUpWaitingHasNoEntryToTakeOut() {
        open();
        come(ONE);
        visitors.cancel(token(come(TWO).id()));

        assertThat(letterbox
                        .only(TWO, "is cancelled", "registrationcancelled-waiting")
                        .attachments())
                .isEmpty();
    }

    @Test
    void aVisitorConfirmsByALinkAndWhoAsksAgainIsToldOnceADay() {
        open();
        visitors.ask(briefing, form(ONE));
        var link = letterbox
                .only(ONE, "Confirm that you come", "registrationasked")
                .text();
        var token = link.substring(link.indexOf("/briefings/coming/") + "/briefings/coming/".length())
                .split("\\s")[0];
        visitors.confirm(token);
        visitors.ask(briefing, form(ONE));
        visitors.ask(briefing, form(ONE));

        assertThat(letterbox
                        .only(ONE, "You are registered already", "askedagain")
                        .text())
                .contains("/briefings/coming/");
    }

    @Test
    void whoHasAPlaceIsRemindedWithTheEntry() {
        open();
        var id = come(ONE).id();
        events.publishEvent(new BriefingEvent.ReminderDue(briefing, id));

        var reminder = letterbox.only(ONE, "On Tuesday 15 July 2031:", "briefingreminder");
        assertThat(reminder.text()).contains("A reminder", JOIN, "/briefings/coming/" + token(id));
        assertThat(letterbox.entry(reminder)).contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void theCodeForTheDoorIsInTheMailToBeShownAndToBeSaid() {
        open();
        var coming = come(ONE);
        events.publishEvent(new BriefingEvent.ReminderDue(briefing, coming.id()));

        var given = letterbox.only(ONE, "You have a place", "code-said");
        assertThat(given.text()).contains("show the code on your page, say " + coming.code());
        assertThat(given.html()).contains("say " + coming.code()).doesNotContain("<img");
        var reminder = letterbox.only(ONE, "On Tuesday 15 July 2031:", "code-shown");
        assertThat(reminder.text()).contains("say " + coming.code());
        assertThat(reminder.html()).contains("say " + coming.code(), "\"cid:code.png@makegood\"");
        assertThat(reminder.attachments())
                .extracting(MailAttachmentCard::name)
                .containsExactly("invite.ics", "code.png");
    }

    @Test
    void whoGetsAPlaceWhenNoReminderIsToComeHasThePictureAtOnce() {
        open();
        day.startsIn(briefing, Duration.ofHours(47));
        var coming = come(ONE);

        var given = letterbox.only(ONE, "You have a place", "code-shown-late");
        assertThat(given.html()).contains("say " + coming.code(), "\"cid:code.png@makegood\"");
        assertThat(given.attachments()).extracting(MailAttachmentCard::name).containsExactly("invite.ics", "code.png");
    }

    @Test
    void whoLetsAnOfferPassIsToldAndLosesTheLinkToJoin() {
        open();
        come(ONE);
        var second = come(TWO);
        events.publishEvent(new BriefingEvent.OfferLapsed(briefing, second.id()));

        var lapsed = letterbox.only(TWO, "The place went to the next in line", "offerlapsed");
        assertThat(lapsed.text())
                .contains("you can register again", "/briefings/coming/" + token(second.id()))
                .doesNotContain(JOIN);
        assertThat(lapsed.attachments()).isEmpty();
    }

    @Test
    void whoCameIsAskedHowItWasAndWhoMissedItGetsThePapers() {
        change(form -> SampleBriefing.of(form.deskId()).with(2).withoutFeedbackLink());
        open();
        var came = come(ONE);
        var missed = come(TWO);
        LEWISHAM_DESK.runs(() -> {
            briefings.addMaterial(
                    briefing, appointment(), new NewMaterial("Slides", "https://example.org/slides.pdf", false));
            attendance.arrive(came.id(), appointment());
        });
        held();

        assertThat(letterbox.only(ONE, "How was it?", "briefingheld").text())
                .contains("Tell us how useful it was", "You can change yours until")
                .contains("/briefings/coming/" + token(came.id()) + "/feedback");
        assertThat(letterbox.only(TWO, "What was shown", "briefingmissed").text())
                .contains("/briefings/coming/" + token(missed.id()))
                .doesNotContain("/feedback");
        assertThat(letterbox.subjectsTo(TWO)).noneMatch(subject -> subject.startsWith("How was it?"));
    }

    @Test
    void whereNobodyWasCheckedInAllWithAPlaceAreAskedOnThePageOfTheDesk() {
        open();
        var id = come(ONE).id();
        come(TWO);
        held();

        assertThat(letterbox.only(ONE, "How was it?", "briefingheld-elsewhere").text())
                .contains("/briefings/coming/" + token(id))
                .doesNotContain("/feedback");
        assertThat(letterbox.subjectsTo(TWO)).noneMatch(subject -> subject.startsWith("How was it?"));
    }

    private void held() {
        day.startsIn(briefing, Duration.ofHours(-2));
        LEWISHAM_DESK.runs(() -> briefings.hold(briefings.form(briefing).seen()));
    }

    private String entryOf(String inSubject, String sample) {
        return letterbox.entry(letterbox.only(ONE, inSubject, sample));
    }

    private void open() {
        LEWISHAM_DESK.runs(() -> briefings.open(briefings.form(briefing).seen()));
    }

    private void change(UnaryOperator<BriefingForm> to) {
        LEWISHAM_DESK.runs(() -> {
            var now = briefings.form(briefing);
            briefings.change(now.seen(), to.apply(now.form()), List.of());
        });
    }

    private void send() {
        invitations.send(
                briefing,
                appointment(),
                List.of(new Addressee(world.lewisham().id(), "Chief executive’s office", OFFICE)));
    }

    private RegistrationView come(String email) {
        return LEWISHAM_DESK.does(() -> attendance.register(briefing, appointment(), form(email)));
    }

    private String token(UUID registrationId) {
        return read.registration(registrationId).orElseThrow().token();
    }

    private static RegistrationForm form(String email) {
        return new RegistrationForm(UUID.randomUUID(), "Somebody", email, null, null, Needs.NONE);
    }

    private static UUID appointment() {
        return LEWISHAM_DESK.actor().appointmentId();
    }
}
