package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.makegood.kernel.Days;
import org.makegood.mail.MailState;
import org.makegood.mail.MailSummary;
import org.makegood.mail.OutboxService;
import org.makegood.mail.StoredMail;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.Notice;
import org.makegood.shell.Notices;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** One mail as it leaves, in both forms. */
@Route("admin/mail/read")
@RolesAllowed(ADMINISTRATOR)
class MailView extends Section implements HasUrlParameter<String>, HasDynamicTitle {

    private static final Set<MailState> AT_REST_UNSENT = Set.of(MailState.FAILED, MailState.HELD);

    private final transient OutboxService outbox;
    private String title = "";

    MailView(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        read(id(id));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private void read(UUID id) {
        show(outbox.mail(id).orElseThrow(NotFoundException::new));
    }

    private void show(StoredMail mail) {
        var summary = mail.summary();
        title = summary.subject();
        removeAll();
        var forms = new Div();
        forms.addClassName("rail");
        if (mail.isWiped()) {
            forms.add(Notice.plain(Icons.LOCK, translate("mail.read.wiped")).text(translate("mail.read.wiped.text")));
        } else {
            forms.add(
                    new Panel(translate("mail.read.html"), new MailFrame(mail, outbox)).flush(),
                    new Panel(translate("mail.read.text"), text(mail)));
            if (!mail.attachments().isEmpty()) {
                forms.add(new Panel(translate("mail.read.attached"), new MailAttachments(outbox, mail)));
            }
        }
        var columns = new Div(forms, new Panel(translate("mail.read.sending"), facts(mail)));
        columns.addClassName("cols");
        add(header(summary), columns);
    }

    private PageHeader header(MailSummary mail) {
        var header = new PageHeader(mail.subject())
                .back(translate("mail.list.title"), "admin/mail")
                .fact(new MailStateTag(mail.state()))
                .fact(translate("mail.read.to", mail.recipient()));
        if (AT_REST_UNSENT.contains(mail.state()) && outbox.hasServer()) {
            var again = new Button(translate("mail.read.again"), Icons.MAIL.create(), _ -> sendAgain(mail.id()));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            again.setDisableOnClick(true);
            header.actions(again);
        }
        return header;
    }

    private static FactsList facts(StoredMail mail) {
        var summary = mail.summary();
        var facts = new FactsList()
                .fact(translate("mail.read.put"), Days.written(summary.createdAt()))
                .fact(translate("mail.read.attempts"), String.valueOf(summary.attempts()))
                .fact(translate("mail.read.id"), mail.messageId());
        if (summary.sentAt() != null) {
            facts.fact(translate("mail.read.left"), Days.written(summary.sentAt()));
        }
        if (summary.state() == MailState.WAITING) {
            facts.fact(translate("mail.read.next"), Days.written(summary.nextAttemptAt()));
        }
        if (summary.lastError() != null) {
            facts.fact(translate("mail.read.error"), summary.lastError());
        }
        return facts;
    }

    private static Pre text(StoredMail mail) {
        var text = new Pre(mail.text());
        text.addClassName("mail-text");
        return text;
    }

    private void sendAgain(UUID id) {
        outbox.sendAgain(id);
        Notices.done(translate("mail.read.again.done"));
        read(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
