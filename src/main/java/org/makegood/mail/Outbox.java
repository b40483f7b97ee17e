package org.makegood.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail is put that is to leave. It leaves if, and only if, the transaction it was put in is committed. */
@Component
public class Outbox {

    private final OutboxRepository mails;
    private final MailServer server;
    private final OutboxWorker worker;

    Outbox(OutboxRepository mails, MailServer server, OutboxWorker worker) {
        this.mails = mails;
        this.server = server;
        this.worker = worker;
    }

    /** Stores the mail with the caller's change. A second mail of the same key does nothing: the unique index decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(OutgoingMail mail) {
        put(List.of(mail));
    }

    /** The same for several mails that go out for one reason, with one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<OutgoingMail> together) {
        if (!together.isEmpty()) {
            mails.insert(together, server.isConfigured() ? MailState.WAITING : MailState.HELD);
            worker.nudgeAfterCommit();
        }
    }
}
