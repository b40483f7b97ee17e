package org.makegood.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The SMTP server, where one is named by {@code spring.mail.host}. */
@Component
class MailServer {

    private final @Nullable JavaMailSender smtp;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> smtp, MailSettings settings) {
        this.smtp = smtp.getIfAvailable();
        this.settings = settings;
    }

    /** An empty name counts as none: that is how a compose file leaves a variable out. */
    boolean isConfigured() {
        return smtp != null && !(smtp instanceof JavaMailSenderImpl named && "".equals(named.getHost()));
    }

    void send(ClaimedMail mail) {
        var sender = Objects.requireNonNull(smtp);
        sender.send(message(sender.createMimeMessage(), mail));
    }

    /** Text first, HTML last: readers show the last form they know. The Message-ID is the same at every try. */
    private MimeMessage message(MimeMessage message, ClaimedMail mail) {
        try {
            var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            message.setHeader("Message-ID", mail.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
            helper.setFrom(settings.from(), settings.fromName());
            var replyTo = settings.replyTo();
            if (replyTo != null && !replyTo.isBlank()) {
                helper.setReplyTo(replyTo);
            }
            helper.setTo(mail.recipient());
            helper.setSubject(mail.subject());
            helper.setSentDate(Date.from(mail.createdAt()));
            message.setContent(content(mail));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }

    private static MimeMultipart content(ClaimedMail mail) throws MessagingException {
        var alternatives = alternatives(mail);
        var files = mail.attachments().stream()
                .filter(attachment -> !attachment.isShownIn(mail.html()))
                .toList();
        if (files.isEmpty()) {
            return alternatives;
        }
        var words = new MimeBodyPart();
        words.setContent(alternatives);
        var content = new MimeMultipart("mixed", words);
        for (var attachment : files) {
            content.addBodyPart(attached(attachment));
        }
        return content;
    }

    /** An entry for a calendar is the last form of the words themselves: there programs act on it. */
    private static MimeMultipart alternatives(ClaimedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var alternatives = new MimeMultipart("alternative", text, html(mail));
        for (var attachment : mail.attachments()) {
            if (attachment.isForCalendars()) {
                alternatives.addBodyPart(part(attachment.content(), attachment.mediaType()));
            }
        }
        return alternatives;
    }

    /** With the pictures that it shows: none is fetched from anywhere. */
    private static MimeBodyPart html(ClaimedMail mail) throws MessagingException {
        var html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        var pictures = mail.attachments().stream()
                .filter(attachment -> attachment.isShownIn(mail.html()))
                .toList();
        if (pictures.isEmpty()) {
            return html;
        }
        var whole = new MimeMultipart("related", html);
        for (var picture : pictures) {
            var part = part(picture.content(), picture.mediaType());
            part.setContentID("<" + picture.contentId() + ">");
            part.setDisposition(Part.INLINE);
            part.setFileName(picture.name());
            whole.addBodyPart(part);
        }
        var related = new MimeBodyPart();
        related.setContent(whole);
        return related;
    }

    /** What is attached is for people, who save and open it; a second entry of the same method would be acted on twice. */
    private static MimeBodyPart attached(MailAttachment attachment) throws MessagingException {
        var mediaType = attachment.isForCalendars() ? "application/ics" : attachment.mediaType();
        var part = part(attachment.content(), mediaType);
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(attachment.name());
        return part;
    }

    /** As it is, byte for byte: lines of a calendar end as they do. */
    private static MimeBodyPart part(byte[] content, String mediaType) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, mediaType)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
