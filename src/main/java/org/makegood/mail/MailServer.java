package org.makegood.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The SMTP server, where one is named by {@code spring.mail.host}. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> smtp;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> smtp, MailSettings settings) {
        this.smtp = smtp;
        this.settings = settings;
    }

    /** An empty name counts as none: that is how a compose file leaves a variable out. */
    boolean isConfigured() {
        var sender = smtp.getIfAvailable();
        return sender != null && !(sender instanceof JavaMailSenderImpl named && "".equals(named.getHost()));
    }

    void send(ClaimedMail mail) {
        var sender = smtp.getObject();
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
            message.setContent(alternatives(mail));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }

    private static MimeMultipart alternatives(ClaimedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }
}
