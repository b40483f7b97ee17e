package org.makegood.mail;

import static org.makegood.mail.OutboxRepository.instant;
import static org.makegood.mail.OutboxRepository.instantOrNull;
import static org.makegood.mail.OutboxRepository.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reader's side of the outbox: the administrator's screen and the health check. */
@Repository
class MailQueries {

    private static final String COLUMNS = """
            select m.id, m.recipient, m.subject, m.reference, m.state, m.attempts, m.created_at, m.next_attempt_at,
                m.sent_at, m.last_error
            """;

    private final JdbcClient jdbc;
    private final AttachmentTable attachments;

    MailQueries(JdbcClient jdbc, AttachmentTable attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** Newest first. An index alone finds the ids of the page; only its rows are read. */
    List<MailSummary> list(MailFilter filter, Pageable page) {
        var reference = filter.reference();
        var where = new StringBuilder("where 1 = 1");
        if (filter.state() != null) {
            where.append(" and state = :state");
        }
        if (reference.isPresent()) {
            where.append(" and reference = :reference");
        } else if (!filter.words().isEmpty()) {
            where.append(" and recipient like :recipient");
        }
        return jdbc.sql(COLUMNS + "from outbox_mail m join (select id from outbox_mail " + where + """
                         order by created_at desc, id desc limit :limit offset :offset) page on page.id = m.id
                        order by m.created_at desc, m.id desc
                        """)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("reference", reference.map(Object::toString).orElse(null))
                .param("recipient", filter.recipientPattern())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, _) -> summary(row))
                .list();
    }

    Optional<StoredMail> mail(UUID id) {
        return jdbc.sql(COLUMNS
                        + ", m.message_id, m.text_body, m.html_body, m.attachments from outbox_mail m where m.id = :id")
                .param("id", id)
                .query((row, _) -> new StoredMail(
                        summary(row),
                        row.getString("message_id"),
                        row.getString("text_body"),
                        row.getString("html_body"),
                        row.getInt("attachments") == 0 ? List.of() : attachments.cards(id)))
                .optional();
    }

    Optional<MailAttachment> attachment(UUID mail, int position) {
        return attachments.one(mail, position);
    }

    private static MailSummary summary(ResultSet row) throws SQLException {
        return new MailSummary(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("reference"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "created_at"),
                instant(row, "next_attempt_at"),
                instantOrNull(row, "sent_at"),
                row.getString("last_error"));
    }

    /** Sent mails are not counted: they are the many, and nothing is to be done about them. */
    OutboxCounts counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        jdbc.sql("select state, count(*) as mails from outbox_mail where state <> 'SENT' group by state")
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getLong("mails"));
                });
        return new OutboxCounts(
                counts.getOrDefault(MailState.WAITING, 0L) + counts.getOrDefault(MailState.SENDING, 0L),
                counts.getOrDefault(MailState.FAILED, 0L),
                counts.getOrDefault(MailState.HELD, 0L));
    }

    /** When the mail that has waited longest was put into the outbox. */
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("""
                        select created_at from outbox_mail where state = 'WAITING' order by created_at, id limit 1
                        """).query((row, _) -> instant(row, "created_at")).optional();
    }

    long failedOfThosePutSince(Instant since) {
        return jdbc.sql("select count(*) from outbox_mail where state = 'FAILED' and created_at >= :since")
                .param("since", utc(since))
                .query(Long.class)
                .single();
    }
}
