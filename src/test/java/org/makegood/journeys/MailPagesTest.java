package org.makegood.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutgoingMail;
import org.makegood.support.Fixtures;
import org.makegood.support.ServedTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator finds a mail that is held and reads it in its frame. */
@ServedTest
class MailPagesTest {

    private static final String READER = "reader.of.the.journey@council.example.org";

    @LocalServerPort
    int port;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void putMail() {
        transaction.executeWithoutResult(_ -> outbox.put(new OutgoingMail(
                UUID.randomUUID().toString(),
                new EmailAddress(READER),
                "MG-7K4P-2W: we have a question for you",
                "Which meetings were missed?",
                "<html><head></head><body><h1>A question</h1><script>document.body.innerHTML = ''</script></body></html>",
                null,
                "MG-7K4P-2W",
                false)));
    }

    @AfterEach
    void removeMail() {
        jdbc.sql("delete from outbox_mail where recipient = ?").param(READER).update();
    }

    @Test
    void theAdministratorReadsAHeldMail() {
        try (var browser = Browser.on("http://localhost:" + port)) {
            var page = browser.signIn(SignedIn.ADMINISTRATOR.username(), Fixtures.PASSWORD);
            page.navigate(browser.address("/app/admin/mail?q=" + READER));
            browser.settle(page);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("MG-7K4P-2W: we have a question for you"))
                    .click();
            page.waitForURL(address -> address.contains("/admin/mail/read/"));
            browser.settle(page);
            assertThat(page.locator("iframe.mail-frame").getAttribute("sandbox"))
                    .doesNotContain("allow-scripts");
            assertThat(page.frameLocator("iframe.mail-frame").locator("h1").count())
                    .isEqualTo(1);
        }
    }
}
