package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.makegood.mail.MailAttachmentCard;
import org.makegood.mail.OutboxService;
import org.makegood.mail.StoredMail;

/** What a mail carries, each to be downloaded. */
class MailAttachments extends UnorderedList {

    private final transient OutboxService outbox;

    MailAttachments(OutboxService outbox, StoredMail mail) {
        this.outbox = outbox;
        mail.attachments().forEach(card -> add(item(mail.summary().id(), card)));
    }

    private ListItem item(UUID mail, MailAttachmentCard card) {
        var link = new Anchor((DownloadHandler) download -> write(mail, card, download), card.name());
        link.setDownload(true);
        var size = new Span(translate("mail.read.attached.size", Math.max(1, card.size() / 1024)));
        size.addClassName("meta");
        return new ListItem(link, new Span(" "), size);
    }

    /** It is fetched as a file, whatever it calls itself: nothing in it is shown by the browser. */
    private void write(UUID mail, MailAttachmentCard card, DownloadEvent download) throws IOException {
        var attachment = outbox.attachment(mail, card.position());
        if (attachment.isEmpty()) {
            download.getResponse().setStatus(404);
            return;
        }
        download.setFileName(card.name());
        download.setContentType("application/octet-stream");
        download.setContentLength(attachment.get().content().length);
        download.getOutputStream().write(attachment.get().content());
    }
}
