package org.makegood.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.makegood.mail.OutboxParts.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.calendar.CalendarEntry;
import org.makegood.calendar.CalendarFile;
import org.makegood.calendar.CalendarParty;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.OutboxParts.TurnedClock;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is attached to a mail, as it is read where it arrives. These tests commit, and clear the outbox after them. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailAttachmentsTest {

    private static final MailAttachment AGENDA =
            new MailAttachment("Trefn y dydd – ŵyl.pdf", "application/pdf", "%PDF-1.7 agenda".getBytes(UTF_8));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NamedParameterJdbcOperations batches;

    @Autowired
    MailQueries queries;

    final TurnedClock clock = new TurnedClock();
    final GreenMail greenMail = OutboxParts.mailServer();
    OutboxRepository mails;
    OutboxWorker worker;

    @BeforeEach
    void build() {
        clear();
        greenMail.start();
        mails = OutboxParts.repository(jdbc, batches, clock);
        worker = OutboxParts.worker(mails, OutboxParts.smtp(greenMail.getSmtp().getPort()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
        greenMail.stop();
        clear();
    }

    private void clear() {
        jdbc.sql("delete from outbox_mail").update();
    }

    @Test
    void anInvitationIsWhereCalendarProgramsLookForItAndAFileForEverybodyElse() throws Exception {
        var invitation = invitation();

        send(with(false, new MailAttachment(CalendarFile.NAME, invitation.mediaType(), invitation.bytes())));

        var mixed = received();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        var forms = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
        var entry = new ContentType(forms.getBodyPart(2).getContentType());
        assertThat(entry.getBaseType()).isEqualTo("text/calendar");
        assertThat(entry.getParameter("method")).isEqualTo("REQUEST");
        assertThat(entry.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(forms.getBodyPart(2).getDisposition()).isNull();
        assertThat(bytes(forms.getBodyPart(2))).isEqualTo(invitation.bytes());
        var file = mixed.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(file)).isEqualTo(invitation.bytes());
    }

    @Test
    void aPictureThatTheWordsShowStandsAmongThem() throws Exception {
        var picture = new MailAttachment("code.png", "image/png", new byte[] {1, 2, 3});
        var plain = OutboxParts.mail("somebody@example.org");
        var html = "<html><body><img src=\"cid:" + picture.contentId() + "\" alt=\"A code\"></body></html>";
        send(new OutgoingMail(
                plain.key(),
                plain.to(),
                plain.subject(),
                plain.text(),
                html,
                null,
                null,
                false,
                List.of(picture, AGENDA)));

        var mixed = received();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo(AGENDA.name());
        var forms = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        var shown = (MimeMultipart) forms.getBodyPart(1).getContent();
        assertThat(shown.getContentType()).startsWith("multipart/related");
        assertThat(shown.getBodyPart(0).getContentType()).startsWith("text/html");
        assertThat(shown.getBodyPart(1).getHeader("Content-ID")).containsExactly("<code.png@makegood>");
        assertThat(shown.getBodyPart(1).getDisposition()).isEqualTo("inline");
        assertThat(bytes(shown.getBodyPart(1))).isEqualTo(picture.content());
    }

    @Test
    void anyOtherFileIsAttachedUnderItsName() throws Exception {
        send(with(false, AGENDA, new MailAttachment("list.csv", "text/csv; charset=UTF-8", "a,b\r\n".getBytes(UTF_8))));

        var mixed = received();
        assertThat(mixed.getCount()).isEqualTo(3);
        assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount())
                .isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Trefn y dydd – ŵyl.pdf");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(bytes(mixed.getBodyPart(1))).isEqualTo(AGENDA.content());
        assertThat(bytes(mixed.getBodyPart(2))).isEqualTo("a,b\r\n".getBytes(UTF_8));
    }

    @Test
    void attachmentsAreReadAgainAfterTheMailHasLeft() throws Exception {
        send(with(false, AGENDA));

        var mail = queries.mail(only()).orElseThrow();
        assertThat(mail.summary().state()).isEqualTo(MailState.SENT);
        assertThat(mail.attachments())
                .containsExactly(new MailAttachmentCard(0, AGENDA.name(), AGENDA.content().length));
        assertThat(queries.attachment(only(), 0).orElseThrow().content()).isEqualTo(AGENDA.content());
        assertThat(queries.attachment(only(), 1)).isEmpty();
    }

    @Test
    void whatIsAttachedToASecretMailIsWipedWithIt() throws Exception {
        send(with(true, AGENDA, AGENDA));

        assertThat(bytes(received().getBodyPart(2))).isEqualTo(AGENDA.content());
        assertThat(queries.mail(only()).orElseThrow().isWiped()).isTrue();
        assertThat(jdbc.sql("select sum(length(content)) from outbox_attachment")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailOfAKeyThatIsThereAlreadyBringsNothingWithIt() {
        mails.insert(List.of(mail("once", "officer@council.test")), MailState.WAITING);
        mails.insert(List.of(with("once", false, AGENDA), with("twice", false, AGENDA)), MailState.WAITING);

        assertThat(jdbc.sql("select count(*) from outbox_attachment")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsAttachedIsForgottenWithTheMail() throws Exception {
        send(with(false, AGENDA));

        mails.forgetSent(clock.instant().plusSeconds(1));

        assertThat(jdbc.sql("select count(*) from outbox_attachment")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNoServerWouldTakeIsNotAttached() {
        var large = new MailAttachment("large.pdf", "application/pdf", new byte[6 * 1024 * 1024]);

        assertThatIllegalArgumentException().isThrownBy(() -> with(false, large, large));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAttachment("a\r\nBcc: x", "application/pdf", new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAttachment("a.pdf", "pdf", new byte[0]));
    }

    private void send(OutgoingMail mail) throws InterruptedException {
        mails.insert(List.of(mail), MailState.WAITING);
        assertThat(worker.sendDue()).isEqualTo(1);
    }

    private MimeMultipart received() throws Exception {
        return (MimeMultipart) greenMail.getReceivedMessages()[0].getContent();
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private UUID only() {
        return jdbc.sql("select id from outbox_mail")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private static OutgoingMail with(boolean secret, MailAttachment... attachments) {
        return with(UUID.randomUUID().toString(), secret, attachments);
    }

    private static OutgoingMail with(String key, boolean secret, MailAttachment... attachments) {
        var plain = mail(key, "officer@council.test");
        return new OutgoingMail(
                key, plain.to(), plain.subject(), plain.text(), plain.html(), null, null, secret, List.of(attachments));
    }

    private static CalendarFile invitation() {
        var start = Instant.parse("2026-09-15T08:00:00Z");
        var entry = new CalendarEntry(
                UUID.randomUUID(),
                0,
                start.minusSeconds(86_400),
                start,
                start.plusSeconds(3_600),
                "Breakfast – brecwast",
                "59½ Southwark Street",
                "Doors open 8:30am\nBring nothing",
                new CalendarParty("London desk", new EmailAddress("london@desk.example.org")),
                URI.create("https://makegood.example/briefings/1"),
                CalendarEntry.State.CONFIRMED);
        return CalendarFile.invitation(entry, new CalendarParty("Ada", new EmailAddress("officer@council.test")));
    }
}
