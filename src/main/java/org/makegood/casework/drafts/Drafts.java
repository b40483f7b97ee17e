package org.makegood.casework.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Ids;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the signed-in person has begun to write for the body they act for. Nobody else ever sees a draft, so the data
 * guard only asks at sending.
 */
@Component
@Transactional(readOnly = true)
public class Drafts {

    private static final RowMapper<DraftRow> ROW = RecordRows.of(DraftRow.class);

    /** Characters of JSON. */
    public static final int MAX_LENGTH = 65_000;

    private static final String OWN = " and person_id = :person and appointment_id = :appointment ";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentUser currentUser, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.json = json;
        this.clock = clock;
    }

    /** The person's drafts, the one saved last first. */
    public List<DraftRow> list(int limit) {
        return own("""
                select id, kind, title, begun_at, saved_at from case_draft
                where person_id = :person and appointment_id = :appointment
                order by saved_at desc, id limit :limit""").param("limit", limit).query(ROW).list();
    }

    public <T> Optional<SavedDraft<T>> draft(UUID id, CaseKind kind, Class<T> form) {
        return own("select id, version, body, saved_at from case_draft where id = :id and kind = :kind" + OWN)
                .param("id", id)
                .param("kind", kind.name())
                .query((row, _) -> new SavedDraft<>(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        json.readValue(row.getString("body"), form),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /**
     * Begins a draft.
     *
     * @param title what the person will know it by in a list; cut where it is too long
     */
    @Transactional
    public <T> SavedDraft<T> begin(CaseKind kind, UUID appointmentId, @Nullable String title, T content) {
        currentUser.requireActingUnder(appointmentId);
        var draft = new SavedDraft<>(Ids.next(clock), 0, content, now());
        own("""
                insert into case_draft (id, version, person_id, appointment_id, kind, title, body, begun_at, saved_at)
                values (:id, 0, :person, :appointment, :kind, :title, :body, :now, :now)""")
                .param("id", draft.id())
                .param("kind", kind.name())
                .param("title", titled(title))
                .param("body", body(content))
                .param("now", draft.savedAt())
                .update();
        return draft;
    }

    /**
     * Saves a draft over what was saved before.
     *
     * @param before the draft as the person has it before them; another window may have saved since
     */
    @Transactional
    public <T> SavedDraft<T> save(SavedDraft<T> before, UUID appointmentId, @Nullable String title, T content) {
        currentUser.requireActingUnder(appointmentId);
        var now = now();
        int saved = own("""
                update case_draft set version = version + 1, title = :title, body = :body, saved_at = :now
                where id = :id and version = :version""" + OWN)
                .param("id", before.id())
                .param("version", before.version())
                .param("title", titled(title))
                .param("body", body(content))
                .param("now", now)
                .update();
        if (saved == 0) {
            throw new RuleViolation(
                    "This draft was changed, sent or thrown away in another window. Open it again to go on.");
        }
        return new SavedDraft<>(before.id(), before.version() + 1, content, now);
    }

    private String body(Object content) {
        var body = json.writeValueAsString(content);
        if (body.length() > MAX_LENGTH) {
            throw new RuleViolation("This draft is too long to be kept. Shorten the longest text.");
        }
        return body;
    }

    /**
     * Something of a draft that lies elsewhere is about to change: who comes second waits until that is done. What is
     * written in the draft stays as its windows know it.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean change(UUID id, CaseKind kind) {
        return own("update case_draft set saved_at = :now where id = :id and kind = :kind" + OWN)
                        .param("id", id)
                        .param("kind", kind.name())
                        .param("now", now())
                        .update()
                == 1;
    }

    /**
     * Takes a draft away, to send it in the same transaction. Of two who try, one deletes the row; the other waits for
     * the outcome and then finds nothing.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean take(UUID id) {
        return own("delete from case_draft where id = :id" + OWN)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private JdbcClient.StatementSpec own(String sql) {
        Actor actor = currentUser.actor();
        return jdbc.sql(sql).param("person", actor.personId()).param("appointment", actor.appointmentId());
    }

    private static String titled(@Nullable String typed) {
        var title = typed == null ? "" : typed.strip();
        return title.length() <= 150 ? title : title.substring(0, 150);
    }
}
