package org.makegood.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class, MailServer.class);

    @Test
    void withoutANameThereIsNoServer() {
        portal.run(context ->
                assertThat(context.getBean(MailServer.class).isConfigured()).isFalse());
        portal.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isFalse());
    }

    @Test
    void aNamedServerIsGivenUpOnAfterAWhile() {
        portal.withPropertyValues("spring.mail.host=mail.example.org", "spring.mail.port=1025")
                .run(context -> {
                    assertThat(context.getBean(MailServer.class).isConfigured()).isTrue();
                    assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                            .containsEntry("mail.smtp.connectiontimeout", "10000")
                            .containsEntry("mail.smtp.timeout", "20000")
                            .containsEntry("mail.smtp.writetimeout", "20000");
                });
    }

    @Test
    void theSenderIsTakenFromTheSettings() {
        portal.withPropertyValues("makegood.mail.from=desk@makegood.test", "makegood.mail.reply-to=")
                .run(context -> {
                    var settings = context.getBean(MailSettings.class);
                    assertThat(settings.domain()).isEqualTo("makegood.test");
                    assertThat(settings.attempts()).isEqualTo(14);
                });
    }
}
