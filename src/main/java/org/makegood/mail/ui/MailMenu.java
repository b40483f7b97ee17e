package org.makegood.mail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.mail.OutboxService;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** The way to the outbox, with the number of mails that have failed. */
@Component
class MailMenu implements MenuPart {

    private final OutboxService outbox;

    MailMenu(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(MailListView.class, MenuGroup.SERVICE, 50, Icons.MAIL, translate("mail.menu"))
                .countingLate(() -> outbox.counts().failed()));
    }
}
