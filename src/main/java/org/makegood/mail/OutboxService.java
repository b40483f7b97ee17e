package org.makegood.mail;

import static org.makegood.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.kernel.Audited;
import org.makegood.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The outbox as administrators see it. */
@Service
@Validated
@RolesAllowed(ADMINISTRATOR)
@Transactional(readOnly = true)
public class OutboxService {

    private final MailQueries queries;
    private final OutboxRepository mails;
    private final MailServer server;
    private final OutboxWorker worker;
    private final ApplicationEventPublisher events;

    OutboxService(
            MailQueries queries,
            OutboxRepository mails,
            MailServer server,
            OutboxWorker worker,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.mails = mails;
        this.server = server;
        this.worker = worker;
        this.events = events;
    }

    /** Newest first. */
    public List<MailSummary> list(MailFilter filter, Pageable page) {
        return queries.list(filter, page);
    }

    public OutboxCounts counts() {
        return queries.counts();
    }

    public Optional<StoredMail> mail(UUID id) {
        return queries.mail(id);
    }

    /** One of the files that a mail carries. */
    public Optional<MailAttachment> attachment(UUID mail, int position) {
        return queries.attachment(mail, position);
    }

    /** Whether mail can leave; without a server it is held. */
    public boolean hasServer() {
        return server.isConfigured();
    }

    /** Puts a failed or held mail back in line, with all its attempts before it. */
    @Transactional
    public void sendAgain(UUID id) {
        needServer();
        var before = mail(id).map(StoredMail::summary);
        if (!mails.releaseAgain(id)) {
            throw new RuleViolation("Only a failed or held mail can be sent again, and this one is neither now.");
        }
        before.ifPresent(mail -> events.publishEvent(new Audited(
                "Sent again", "mail", id.toString(), told(mail, mail.state()), told(mail, MailState.WAITING))));
        worker.nudgeAfterCommit();
    }

    /** Puts all held mails in line and says how many there were. */
    @Transactional
    public int sendHeld() {
        needServer();
        int released = mails.releaseHeld();
        if (released > 0) {
            events.publishEvent(new Audited(
                    "Held mails sent", "mails", "held", released + " held", released + " waiting to be sent"));
        }
        worker.nudgeAfterCommit();
        return released;
    }

    /** Neither to whom nor what it says. */
    private static String told(MailSummary mail, MailState state) {
        return mail.reference() == null ? state.label() : state.label() + ", about " + mail.reference();
    }

    private void needServer() {
        if (!server.isConfigured()) {
            throw new RuleViolation("No mail server is set up, so nothing can be sent. Set SPRING_MAIL_HOST first.");
        }
    }
}
