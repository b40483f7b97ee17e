package org.makegood.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.makegood.kernel.EmailAddress;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Parts to build an outbox from, as one node has them, with a mail server in this JVM and a clock to be turned. */
final class OutboxParts {

    static final MailSettings SETTINGS = new MailSettings(
            "portal@makegood.test",
            "Makegood",
            "desk@makegood.test",
            3,
            Duration.ofMinutes(1),
            Duration.ofHours(4),
            Duration.ofMinutes(5),
            4,
            Duration.ofDays(180));

    private OutboxParts() {}

    static GreenMail mailServer() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(5_000);
        return new GreenMail(setup);
    }

    static MailServer smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        var context = new StaticListableBeanFactory(Map.of("smtp", sender));
        return new MailServer(context.getBeanProvider(JavaMailSender.class), SETTINGS);
    }

    static OutboxWorker worker(OutboxRepository mails, MailServer server) {
        return new OutboxWorker(mails, server, SETTINGS);
    }

    static OutboxRepository repository(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        return new OutboxRepository(jdbc, batches, new AttachmentTable(jdbc), SETTINGS, clock);
    }

    static OutgoingMail mail(String to) {
        return mail(UUID.randomUUID().toString(), to);
    }

    static OutgoingMail mail(String key, String to) {
        return new OutgoingMail(
                key,
                new EmailAddress(to),
                "MG-7K4P-2W: “we have a question” – ŵ",
                "Which meetings were missed?",
                "<p>Which meetings were <b>missed</b>?</p>",
                null,
                "MG-7K4P-2W",
                false);
    }

    static final class TurnedClock extends Clock {

        private Instant now = Instant.parse("2026-08-25T15:40:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
