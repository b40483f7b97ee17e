package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingEvent;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.invitation.Delegate;
import org.makegood.briefings.invitation.InvitationAnswerService;
import org.makegood.briefings.registration.PublicRegistrationService;
import org.makegood.briefings.registration.RegistrationChange;
import org.makegood.briefings.registration.RegistrationView;
import org.makegood.briefings.registration.Substitute;
import org.makegood.briefings.seats.Needs;
import org.makegood.mail.MailAttachmentCard;
import org.makegood.support.BriefingDesk;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleGuest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** One briefing on its way, as its mails and their calendar entries tell it. */
@PortalTest
@Import(Letterbox.class)
class BriefingLettersTest {

    private static final String OFFICE = "chief@lewisham.example";
    private static final String ONE = "one@example.org";
    private static final String TWO = "two@example.org";
    private static final String JOIN = "https://meet.example.org/briefing";

    @Autowired
    BriefingDesk desk;

    @Autowired
    InvitationAnswerService answers;

    @Autowired
    PublicRegistrationService visitors;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Fixtures world;

    @Autowired
    Letterbox letterbox;

    @Autowired
    ApplicationEventPublisher events;

    private UUID briefing;

    @BeforeEach
    void aBriefingWithOnePlace() {
        briefing = desk.drafts(sample());
    }

    @Test
    void anOfficeIsToldTheDateThenInvitedThenReminded() {
        desk.savesTheDate(briefing);
        desk.invites(briefing, OFFICE);
        desk.opens(briefing);
        desk.chases(briefing);

        var link = "/briefings/rsvp/" + desk.invitation(briefing);
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
        desk.savesTheDate(briefing);
        desk.invites(briefing, OFFICE);
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Save the date", "savethedate")))
                .contains("METHOD:PUBLISH", "UID:" + briefing, "STATUS:TENTATIVE")
                .doesNotContain(JOIN);

        desk.changes(briefing, sample().on(SampleBriefing.DAY.plusDays(1)));
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Changed:", "briefingmoved-invited")))
                .contains("METHOD:PUBLISH", "UID:" + briefing, "20310716T090000", "STATUS:TENTATIVE");

        desk.cancels(briefing);
        assertThat(letterbox.entry(letterbox.only(OFFICE, "Cancelled:", "briefingcancelled-told")))
                .contains("METHOD:CANCEL", "UID:" + briefing, "STATUS:CANCELLED");
    }

    @Test
    void aDelegateIsInvitedByALinkOfTheirOwn() {
        desk.opens(briefing);
        desk.invites(briefing, OFFICE);
        var token = desk.invitation(briefing);
        answers.passOn(token, new Delegate("Head of community safety", ONE));

        assertThat(letterbox.only(ONE, "Invitation:", "passedon").text())
                .contains("a colleague passed the invitation on to you")
                .doesNotContain(token)
                .contains("/briefings/rsvp/" + desk.invitation(briefing));
    }

    @Test
    void theEntryInACalendarIsMadeMovedAndTakenOut() {
        desk.opens(briefing);
        var coming = come(ONE);
        assertThat(entryOf("You have a place", "placegiven"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "DTSTART;TZID=Europe/London:20310715T090000")
                .contains("mailto:" + ONE);
        assertThat(letterbox.only(ONE, "You have a place", "placegiven").text()).contains(JOIN);

        visitors.change(desk.token(coming), new RegistrationChange("Somebody with another name", Needs.NONE));
        assertThat(entryOf("was changed", "registrationchanged"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "Somebody with another name");

        desk.changes(briefing, sample().on(SampleBriefing.DAY.plusDays(1)));
        assertThat(entryOf("Changed:", "briefingmoved"))
                .contains("METHOD:REQUEST", "UID:" + briefing, "20310716T090000");

        visitors.cancel(desk.token(coming));
        assertThat(entryOf("Your registration is cancelled", "registrationcancelled"))
                .contains("METHOD:CANCEL", "UID:" + briefing)
                .doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void aCancelledBriefingIsTakenOutOfTheCalendarsOfThoseWhoCome() {
        desk.opens(briefing);
        desk.invites(briefing, OFFICE);
        var coming = come(ONE);
        come(TWO);
        desk.cancels(briefing);

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
        desk.opens(briefing);
        var first = come(ONE);
        var second = come(TWO);
        assertThat(letterbox.only(TWO, "on the waiting list", "waitinglist")).satisfies(mail -> {
            assertThat(mail.text()).contains("as number 1").doesNotContain(JOIN);
            assertThat(mail.attachments()).isEmpty();
        });

        LEWISHAM_DESK.runs(() -> attendance.cancel(first.id(), LEWISHAM_DESK.appointment(), "Registered twice."));
        assertThat(letterbox
                        .only(ONE, "is cancelled", "registrationcancelled-desk")
                        .text())
                .contains("Registered twice.");
        assertThat(letterbox.only(TWO, "A place is free for you until", "placeoffered"))
                .satisfies(mail -> {
                    assertThat(mail.text()).doesNotContain(JOIN).contains(desk.token(second));
                    assertThat(mail.attachments()).isEmpty();
                });

        visitors.takeOffer(desk.token(second));
        assertThat(letterbox.entry(letterbox.only(TWO, "You have a place", "placetaken")))
                .contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void aPlaceThatPassesOnIsToldToBoth() {
        desk.opens(briefing);
        var first = come(ONE);
        var old = desk.token(first);
        var second = LEWISHAM_DESK.does(
                () -> attendance.passOn(first.id(), LEWISHAM_DESK.appointment(), new Substitute("A colleague", TWO)));

        var gone = letterbox.only(ONE, "is cancelled", "registrationcancelled-passedon");
        assertThat(gone.text()).contains("From now on A colleague comes instead");
        assertThat(letterbox.entry(gone)).contains("METHOD:CANCEL", "UID:" + briefing);
        var given = letterbox.only(TWO, "You have a place", "placegiven-passedon");
        assertThat(given.text()).contains(desk.token(second)).doesNotContain(old);
        assertThat(letterbox.entry(given)).contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void whoGivesUpWaitingHasNoEntryToTakeOut() {
        desk.opens(briefing);
        come(ONE);
        visitors.cancel(desk.token(come(TWO)));

        assertThat(letterbox
                        .only(TWO, "is cancelled", "registrationcancelled-waiting")
                        .attachments())
                .isEmpty();
    }

    @Test
    void aVisitorConfirmsByALinkAndWhoAsksAgainIsToldOnceADay() {
        desk.opens(briefing);
        visitors.ask(briefing, SampleGuest.of(ONE));
        var link = letterbox
                .only(ONE, "Confirm that you come", "registrationasked")
                .text();
        var token = link.substring(link.indexOf("/briefings/coming/") + "/briefings/coming/".length())
                .split("\\s")[0];
        visitors.confirm(token);
        visitors.ask(briefing, SampleGuest.of(ONE));
        visitors.ask(briefing, SampleGuest.of(ONE));

        assertThat(letterbox
                        .only(ONE, "You are registered already", "askedagain")
                        .text())
                .contains("/briefings/coming/");
    }

    @Test
    void whoHasAPlaceIsRemindedWithTheEntry() {
        desk.opens(briefing);
        var coming = come(ONE);
        events.publishEvent(new BriefingEvent.ReminderDue(briefing, coming.id()));

        var reminder = letterbox.only(ONE, "On Tuesday 15 July 2031:", "briefingreminder");
        assertThat(reminder.text()).contains("A reminder", JOIN, "/briefings/coming/" + desk.token(coming));
        assertThat(letterbox.entry(reminder)).contains("METHOD:REQUEST", "UID:" + briefing);
    }

    @Test
    void theCodeForTheDoorIsInTheMailToBeShownAndToBeSaid() {
        desk.opens(briefing);
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
        desk.opens(briefing);
        desk.startsIn(briefing, Duration.ofHours(47));
        var coming = come(ONE);

        var given = letterbox.only(ONE, "You have a place", "code-shown-late");
        assertThat(given.html()).contains("say " + coming.code(), "\"cid:code.png@makegood\"");
        assertThat(given.attachments()).extracting(MailAttachmentCard::name).containsExactly("invite.ics", "code.png");
    }

    @Test
    void whoLetsAnOfferPassIsToldAndLosesTheLinkToJoin() {
        desk.opens(briefing);
        come(ONE);
        var second = come(TWO);
        events.publishEvent(new BriefingEvent.OfferLapsed(briefing, second.id()));

        var lapsed = letterbox.only(TWO, "The place went to the next in line", "offerlapsed");
        assertThat(lapsed.text())
                .contains("you can register again", "/briefings/coming/" + desk.token(second))
                .doesNotContain(JOIN);
        assertThat(lapsed.attachments()).isEmpty();
    }

    @Test
    void whoCameIsAskedHowItWasAndWhoMissedItGetsThePapers() {
        desk.changes(briefing, sample().with(2).withoutFeedbackLink());
        desk.opens(briefing);
        var came = come(ONE);
        var missed = come(TWO);
        desk.handsOutSlides(briefing);
        desk.letsIn(came);
        desk.held(briefing);

        assertThat(letterbox.only(ONE, "How was it?", "briefingheld").text())
                .contains("Tell us how useful it was", "You can change yours until")
                .contains("/briefings/coming/" + desk.token(came) + "/feedback");
        assertThat(letterbox.only(TWO, "What was shown", "briefingmissed").text())
                .contains("/briefings/coming/" + desk.token(missed))
                .doesNotContain("/feedback");
        assertThat(letterbox.subjectsTo(TWO)).noneMatch(subject -> subject.startsWith("How was it?"));
    }

    @Test
    void whereNobodyWasCheckedInAllWithAPlaceAreAskedOnThePageOfTheDesk() {
        desk.opens(briefing);
        var coming = come(ONE);
        come(TWO);
        desk.held(briefing);

        assertThat(letterbox.only(ONE, "How was it?", "briefingheld-elsewhere").text())
                .contains("/briefings/coming/" + desk.token(coming))
                .doesNotContain("/feedback");
        assertThat(letterbox.subjectsTo(TWO)).noneMatch(subject -> subject.startsWith("How was it?"));
    }

    private String entryOf(String inSubject, String sample) {
        return letterbox.entry(letterbox.only(ONE, inSubject, sample));
    }

    private SampleBriefing sample() {
        return SampleBriefing.of(world.lewishamDesk().id()).with(1);
    }

    private RegistrationView come(String email) {
        return desk.registers(briefing, SampleGuest.of(email));
    }
}
