package org.makegood.mail.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.EmailAddress;
import org.makegood.mail.MailAttachment;
import org.makegood.mail.MailFilter;
import org.makegood.mail.MailSummary;
import org.makegood.mail.Outbox;
import org.makegood.mail.OutboxService;
import org.makegood.mail.OutgoingMail;
import org.makegood.support.SignedIn;
import org.makegood.support.Statements;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

class MailViewsTest extends ViewTest {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxService mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.ADMINISTRATOR.signIn();
    }

    @Test
    void theAdministratorFindsAHeldMailByItsAddressAndReadsIt() {
        put("reader@council.test");
        put("other@council.test");

        UI.getCurrent().navigate(MailListView.class, QueryParameters.simple(Map.of("state", "held", "q", "reader@")));

        var grid = _get(MailGrid.class);
        assertThat(_size(grid)).isEqualTo(1);
        MailSummary row = _get(grid, 0);
        assertThat(row.recipient()).isEqualTo("reader@council.test");
        assertThat(_get(TextField.class).getValue()).isEqualTo("reader@");

        UI.getCurrent().navigate(MailView.class, row.id().toString());

        assertThat(_get(Pre.class).getText()).isEqualTo("Hello <b>there</b>");
        var frame = _get(IFrame.class);
        assertThat(frame.getElement().getAttribute("sandbox")).doesNotContain("scripts", "same-origin", "forms");
        assertThat(frame.getSrcdoc())
                .hasValueSatisfying(html ->
                        assertThat(html).contains("<base target=\"_blank\">").contains("<p>Hello</p>"));
        _assertNone(Button.class, it -> it.withText("Send again"));
    }

    @Test
    void whatIsAttachedIsShownAndFetched() {
        put("reader@council.test", new MailAttachment("invite.ics", "text/calendar", new byte[3_000]));
        UI.getCurrent().navigate(MailListView.class, QueryParameters.simple(Map.of("state", "held", "q", "reader@")));
        MailSummary row = _get(_get(MailGrid.class), 0);

        UI.getCurrent().navigate(MailView.class, row.id().toString());

        var link = _get(_get(MailAttachments.class), Anchor.class);
        assertThat(link.getText()).isEqualTo("invite.ics");
        assertThat(_download(link)).hasSize(3_000);
        assertThat(_get(_get(MailAttachments.class), Span.class, it -> it.withClasses("meta"))
                        .getText())
                .isEqualTo("(2 kB)");
    }

    @Test
    void ofWhatIsAttachedOnlyAPictureThatTheWordsShowIsRead() {
        var agenda = new MailAttachment("agenda.pdf", "application/pdf", new byte[9]);
        var invitation = new MailAttachment("invite.ics", "text/calendar", new byte[9]);
        var code = new MailAttachment("code.png", "image/png", new byte[] {1, 2, 3});
        put("nothing@council.test");
        put("files@council.test", agenda, invitation);
        put("picture@council.test", agenda, invitation, code);
        UI.getCurrent().navigate(MailListView.class);

        var asked = statementsToRead("nothing@");
        assertThat(statementsToRead("files@")).as("also their names").isEqualTo(asked + 1);
        assertThat(statementsToRead("picture@")).as("also the picture").isEqualTo(asked + 2);
        assertThat(_get(IFrame.class).getSrcdoc().orElseThrow()).contains("<img src=\"data:image/png;base64,AQID\"");
    }

    @Test
    void typingInTheSearchChangesTheAddress() {
        UI.getCurrent().navigate(MailListView.class, QueryParameters.of("state", "failed"));

        _get(TextField.class).setValue("reader@");
        _fireValueChange(_get(TextField.class), true);

        var address = UI.getCurrent().getActiveViewLocation();
        assertThat(address.getPath()).isEqualTo("admin/mail");
        assertThat(address.getQueryParameters().getSingleParameter("state")).contains("failed");
        assertThat(address.getQueryParameters().getSingleParameter("q")).contains("reader@");
    }

    @Test
    void anAddressThatIsNoMailIsNotFound() {
        UI.getCurrent().navigate(MailView.class, UUID.randomUUID().toString());
        _assertNone(MailView.class);

        UI.getCurrent().navigate(MailView.class, "1");
        _assertNone(MailView.class);
    }

    @Test
    void staffDoNotGetThere() {
        SignedIn.LEWISHAM_HEAD.signIn();

        UI.getCurrent().navigate("admin/mail");

        _assertNone(MailListView.class);
    }

    private long statementsToRead(String recipient) {
        var mail = mails.list(new MailFilter(null, recipient), PageRequest.of(0, 1))
                .getFirst();
        return new Statements(jdbc)
                .of(() -> UI.getCurrent().navigate(MailView.class, mail.id().toString()));
    }

    private void put(String to, MailAttachment... attachments) {
        outbox.put(new OutgoingMail(
                UUID.randomUUID().toString(),
                new EmailAddress(to),
                "Your concern",
                "Hello <b>there</b>",
                "<html><head></head><body><p>Hello</p><img src=\"cid:code.png@makegood\" alt=\"\"></body></html>",
                null,
                "MG-7K4P-2W",
                false,
                List.of(attachments)));
    }
}
