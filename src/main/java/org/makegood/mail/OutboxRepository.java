package org.makegood.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The worker's side of the outbox. Each step is one statement that changes one row and says by its row count whether it
 * was us; none needs a transaction or a lock that outlives it.
 */
@Repository
class OutboxRepository {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final AttachmentTable attachments;
    private final MailSettings settings;
    private final Clock clock;

    OutboxRepository(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            AttachmentTable attachments,
            MailSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Leaves out those whose key is there already; leaves the caller's transaction usable. */
    void insert(List<OutgoingMail> together, MailState state) {
        Map<UUID, OutgoingMail> mails = new LinkedHashMap<>();
        together.forEach(mail -> mails.put(Ids.next(clock), mail));
        insertRows(mails, state);
        mails.forEach((id, mail) -> attachments.insert(id, mail.attachments()));
    }

    private void insertRows(Map<UUID, OutgoingMail> mails, MailState state) {
        var now = utc(clock.instant());
        batches.batchUpdate(
                """
                insert into outbox_mail (id, unique_key, recipient, subject, text_body, html_body, secret,
                    message_id, case_id, reference, attachments, state, next_attempt_at, created_at)
                values (:id, :key, :recipient, :subject, :text, :html, :secret,
                    :messageId, :caseId, :reference, :attachments, :state, :now, :now)
                on duplicate key update id = id
                """,
                mails.entrySet().stream()
                        .map(mail -> row(mail.getKey(), mail.getValue(), state, now))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(UUID id, OutgoingMail mail, MailState state, LocalDateTime now) {
        return new MapSqlParameterSource("id", id)
                .addValue("key", mail.key())
                .addValue("recipient", mail.to().value())
                .addValue("subject", mail.subject())
                .addValue("text", mail.text())
                .addValue("html", mail.html())
                .addValue("secret", mail.secret())
                .addValue("messageId", "<" + id + "@" + settings.domain() + ">")
                .addValue("caseId", mail.caseId())
                .addValue("reference", mail.reference())
                .addValue("attachments", mail.attachments().size())
                .addValue("state", state.name())
                .addValue("now", now);
    }

    /** Mails that are due, the longest waiting first, and those whose claim has run out. */
    List<UUID> due(int limit) {
        return jdbc.sql("""
                        (select id, next_attempt_at as since from outbox_mail
                          where state = 'WAITING' and next_attempt_at <= :now order by next_attempt_at limit :limit)
                        union all
                        (select id, claimed_until from outbox_mail
                          where state = 'SENDING' and claimed_until <= :now order by claimed_until limit :limit)
                        order by since limit :limit
                        """)
                .param("now", utc(clock.instant()))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Makes the mail ours for a while. False when somebody else was quicker. */
    boolean claim(UUID id, UUID claim) {
        var now = clock.instant();
        return jdbc.sql("""
                        update outbox_mail
                           set state = 'SENDING', attempts = attempts + 1, claimed_by = :claim, claimed_until = :until
                         where id = :id
                           and (state = 'WAITING' and next_attempt_at <= :now
                                or state = 'SENDING' and claimed_until <= :now)
                        """)
                        .param("id", id)
                        .param("claim", claim)
                        .param("now", utc(now))
                        .param("until", utc(now.plus(settings.claim())))
                        .update()
                == 1;
    }

    ClaimedMail claimed(UUID id) {
        return jdbc.sql("""
                        select id, recipient, subject, text_body, html_body, message_id, attempts, created_at,
                            attachments
                          from outbox_mail where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new ClaimedMail(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text_body"),
                        row.getString("html_body"),
                        row.getString("message_id"),
                        row.getInt("attempts"),
                        instant(row, "created_at"),
                        row.getInt("attachments") == 0 ? List.of() : attachments.of(id)))
                .single();
    }

    /** Notes that the mail has left. What was for its reader's eyes only is wiped, with what was attached to it. */
    boolean sent(ClaimedMail mail, UUID claim) {
        return mail.attachments().isEmpty() ? sent(mail.id(), claim) : sentWithAttachments(mail.id(), claim);
    }

    private boolean sent(UUID id, UUID claim) {
        return jdbc.sql("""
                        update outbox_mail
                           set state = 'SENT', sent_at = :now, claimed_by = null, claimed_until = null,
                               last_error = null,
                               text_body = if(secret, '', text_body), html_body = if(secret, '', html_body)
                         where id = :id and claimed_by = :claim
                        """)
                        .param("id", id)
                        .param("claim", claim)
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    /** The same in one statement over both tables, so that the one is not wiped without the other. */
    private boolean sentWithAttachments(UUID id, UUID claim) {
        return jdbc.sql("""
                        update outbox_mail m join outbox_attachment a on a.mail_id = m.id
                           set m.state = 'SENT', m.sent_at = :now, m.claimed_by = null, m.claimed_until = null,
                               m.last_error = null,
                               m.text_body = if(m.secret, '', m.text_body), m.html_body = if(m.secret, '', m.html_body),
                               a.content = if(m.secret, '', a.content)
                         where m.id = :id and m.claimed_by = :claim
                        """)
                        .param("id", id)
                        .param("claim", claim)
                        .param("now", utc(clock.instant()))
                        .update()
                > 0;
    }

    boolean tryAgain(UUID id, UUID claim, Duration pause, String error) {
        return release(id, claim, MailState.WAITING, clock.instant().plus(pause), error);
    }

    boolean failed(UUID id, UUID claim, String error) {
        return release(id, claim, MailState.FAILED, clock.instant(), error);
    }

    private boolean release(UUID id, UUID claim, MailState state, Instant nextAttempt, String error) {
        return jdbc.sql("""
                        update outbox_mail
                           set state = :state, next_attempt_at = :next, claimed_by = null, claimed_until = null,
                               last_error = :error
                         where id = :id and claimed_by = :claim
                        """)
                        .param("id", id)
                        .param("claim", claim)
                        .param("state", state.name())
                        .param("next", utc(nextAttempt))
                        .param("error", error)
                        .update()
                == 1;
    }

    /** Puts a mail that came to rest unsent back in line. False when it is in another state. */
    boolean releaseAgain(UUID id) {
        return jdbc.sql("""
                        update outbox_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                         where id = :id and state in ('FAILED', 'HELD')
                        """).param("id", id).param("now", utc(clock.instant())).update() == 1;
    }

    int releaseHeld() {
        return jdbc.sql("update outbox_mail set state = 'WAITING', next_attempt_at = :now where state = 'HELD'")
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Removes mails that were put in before a moment and have left; a thousand at a time, so that nobody waits. */
    int forgetSent(Instant before) {
        return jdbc.sql("delete from outbox_mail where state = 'SENT' and created_at < :before limit 1000")
                .param("before", utc(before))
                .update();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
