package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.IFrame;
import java.util.Base64;
import org.makegood.mail.OutboxService;
import org.makegood.mail.StoredMail;

/**
 * Shows a mail's HTML as its reader sees it: in a frame of its own that runs no script, sends no form and cannot reach
 * this page. Links open in a new window.
 */
class MailFrame extends IFrame {

    MailFrame(StoredMail mail, OutboxService outbox) {
        addClassName("mail-frame");
        setTitle(translate("mail.read.html"));
        setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        setSrcdoc(withPictures(mail, outbox).replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }

    /** Of what the mail carries, the frame can show only what stands in the page itself; nothing else is read. */
    private static String withPictures(StoredMail mail, OutboxService outbox) {
        var html = mail.html();
        var shown = mail.attachments().stream()
                .filter(card -> mail.html().contains(card.reference()))
                .toList();
        for (var card : shown) {
            var picture = outbox.attachment(mail.summary().id(), card.position())
                    .filter(file -> file.mediaType().equals("image/png"));
            if (picture.isPresent()) {
                var content = Base64.getEncoder().encodeToString(picture.get().content());
                html = html.replace(card.reference(), "\"data:image/png;base64," + content + "\"");
            }
        }
        return html;
    }
}
