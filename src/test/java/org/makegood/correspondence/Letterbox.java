package org.makegood.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.makegood.calendar.CalendarFile;
import org.makegood.mail.MailAttachmentCard;
import org.makegood.mail.MailFilter;
import org.makegood.mail.OutboxService;
import org.makegood.mail.StoredMail;
import org.makegood.support.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;

/** Reads what the outbox holds for somebody, newest first. Keeps each mail in {@code target/mails}, to be looked at. */
@TestComponent
class Letterbox {

    private static final Path SAMPLES = Path.of("target", "mails");

    private final OutboxService outbox;

    Letterbox(OutboxService outbox) {
        this.outbox = outbox;
    }

    List<StoredMail> mailsTo(String address) {
        return SignedIn.ADMINISTRATOR.does(
                () -> outbox.list(new MailFilter(null, address), PageRequest.of(0, 50)).stream()
                        .map(row -> outbox.mail(row.id()).orElseThrow())
                        .toList());
    }

    List<String> subjectsTo(String address) {
        return mailsTo(address).stream().map(mail -> mail.summary().subject()).toList();
    }

    /** The one mail to an address with this in its subject; kept under the given name. */
    StoredMail only(String address, String inSubject, String sample) {
        var mails = mailsTo(address).stream()
                .filter(mail -> mail.summary().subject().contains(inSubject))
                .toList();
        assertThat(mails).as("mails to %s about %s", address, inSubject).hasSize(1);
        keep(sample, mails.getFirst());
        return mails.getFirst();
    }

    /** What the mail tells a calendar program; lines that were folded are whole again. */
    String entry(StoredMail mail) {
        assertThat(mail.attachments())
                .as(mail.summary().subject())
                .extracting(MailAttachmentCard::name)
                .first()
                .isEqualTo(CalendarFile.NAME);
        return entry(mail, 0);
    }

    String entry(StoredMail mail, int position) {
        var file = SignedIn.ADMINISTRATOR.does(
                () -> outbox.attachment(mail.summary().id(), position).orElseThrow());
        return new String(file.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** All that the mails to an address tell its calendar program. */
    List<String> entriesTo(String address) {
        return mailsTo(address).stream()
                .flatMap(mail -> mail.attachments().stream()
                        .filter(file -> file.name().equals(CalendarFile.NAME))
                        .map(file -> entry(mail, file.position())))
                .toList();
    }

    private static void keep(String sample, StoredMail mail) {
        try {
            Files.createDirectories(SAMPLES);
            Files.writeString(SAMPLES.resolve(sample + ".html"), mail.html());
            Files.writeString(SAMPLES.resolve(sample + ".txt"), mail.summary().subject() + "\n\n" + mail.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
