package org.makegood.proposals.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Token;
import org.makegood.kernel.Utc;
import org.makegood.proposals.ProposalDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nominations that are being written, or wait to be confirmed. A row is deleted by whoever confirms it, and that decides:
 * of two who press the button at once one makes the proposal. The token of the proposal's progress page is made with the
 * row, so that the other finds it.
 */
@Repository
class NominationTable {

    private static final int MAX_LENGTH = 65_000;
    /** Writing on after it was sent takes it back: the link of the mail that has left leads nowhere then. */
    private static final String WRITTEN_ON = "saved_at = :now, sent_to = null, sent_at = null, confirm_token = null";

    private static final String ALL = "id, token, body, saved_at, sent_to, sent_at, confirm_token, progress_token";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NominationTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Row(
            UUID id,
            String token,
            ProposalDraft content,
            Instant savedAt,
            @Nullable String sentTo,
            @Nullable Instant sentAt,
            @Nullable String confirmToken,
            String progressToken) {

        Instant keptUntil() {
            return savedAt.plus(Nominations.KEPT);
        }
    }

    Row begin(ProposalDraft content) {
        var row = new Row(Ids.next(clock), Token.next(), content, clock.instant(), null, null, null, Token.next());
        jdbc.sql("""
                        insert into nomination (id, token, body, begun_at, saved_at, progress_token)
                        values (:id, :token, :body, :now, :now, :progress)""")
                .param("id", row.id())
                .param("token", row.token())
                .param("body", body(content))
                .param("now", Utc.of(row.savedAt()))
                .param("progress", row.progressToken())
                .update();
        return row;
    }

    Optional<Row> find(String token) {
        return Token.isOne(token) ? read("token = :key", token) : Optional.empty();
    }

    Optional<Row> find(UUID id) {
        return read("id = :key", id);
    }

    Optional<Row> toConfirm(String confirmToken) {
        return Token.isOne(confirmToken) ? read("confirm_token = :key", confirmToken) : Optional.empty();
    }

    private Optional<Row> read(String which, Object key) {
        return jdbc.sql("select " + ALL + " from nomination where " + which + " and saved_at > :since")
                .param("key", key)
                .param("since", Utc.of(clock.instant().minus(Nominations.KEPT)))
                .query((row, _) -> row(row))
                .optional();
    }

    private Row row(ResultSet row) throws SQLException {
        var sentAt = row.getTimestamp("sent_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("token"),
                json.readValue(row.getString("body"), ProposalDraft.class),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("sent_to"),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("confirm_token"),
                row.getString("progress_token"));
    }

    void save(String token, ProposalDraft content) {
        int saved = jdbc.sql("update nomination set body = :body, " + WRITTEN_ON + " where token = :token")
                .param("body", body(content))
                .param("now", Utc.of(clock.instant()))
                .param("token", token)
                .update();
        if (saved == 0) {
            throw RuleViolation.noSuch("nomination");
        }
    }

    /** Something of it that lies elsewhere is about to change. Returns its id. */
    UUID change(String token) {
        jdbc.sql("update nomination set " + WRITTEN_ON + " where token = :token")
                .param("now", Utc.of(clock.instant()))
                .param("token", token)
                .update();
        return find(token).map(Row::id).orElseThrow(() -> RuleViolation.noSuch("nomination"));
    }

    void send(UUID id, String email) {
        jdbc.sql("""
                        update nomination set sent_to = :email, sent_at = :now, saved_at = :now, confirm_token = :confirm
                        where id = :id""")
                .param("id", id)
                .param("email", email)
                .param("now", Utc.of(clock.instant()))
                .param("confirm", Token.next())
                .update();
    }

    /** How many nominations wait for this address to confirm them. */
    int waitingFor(String email) {
        return jdbc.sql("select count(*) from nomination where sent_to = :email and saved_at > :since")
                .param("email", email)
                .param("since", Utc.of(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    /** Takes a nomination away, to make a proposal of it in the same transaction. @return whether it was there */
    boolean take(UUID id) {
        jdbc.sql("""
                        insert ignore into nomination_confirmed (confirm_token, progress_token, confirmed_at)
                        select confirm_token, progress_token, :now from nomination where id = :id""").param("id", id).param("now", Utc.of(clock.instant())).update();
        return jdbc.sql("delete from nomination where id = :id").param("id", id).update() == 1;
    }

    /** Where the progress of a nomination stands that was confirmed with this token. */
    Optional<String> progressOf(String confirmToken) {
        return Token.isOne(confirmToken)
                ? jdbc.sql("select progress_token from nomination_confirmed where confirm_token = :token")
                        .param("token", confirmToken)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /** Deletes what nobody has written on for long, and where links led that were confirmed as long ago. */
    void forget() {
        var before = Utc.of(clock.instant().minus(Nominations.KEPT));
        jdbc.sql("delete from nomination where saved_at <= :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from nomination_confirmed where confirmed_at <= :before")
                .param("before", before)
                .update();
    }

    private String body(ProposalDraft content) {
        var body = json.writeValueAsString(content);
        if (body.length() > MAX_LENGTH) {
            throw new RuleViolation("This is too long to be kept. Shorten the longest text.");
        }
        return body;
    }
}
