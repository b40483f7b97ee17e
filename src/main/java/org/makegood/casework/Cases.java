package org.makegood.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.conversation.MessageCard;
import org.makegood.casework.conversation.MessageRepository;
import org.makegood.casework.due.OwedCase;
import org.makegood.casework.status.Statuses;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases, for listeners and services of other modules that have their own right to know. */
@Component
@Transactional(readOnly = true)
public class Cases {

    private static final RowMapper<OwedCase> OWED = RecordRows.of(OwedCase.class);

    private final CaseFileRepository files;
    private final MessageRepository messages;
    private final Watchers watchers;
    private final Visitors visitors;
    private final Holdings holdings;
    private final Statuses statuses;
    private final JdbcClient jdbc;

    Cases(
            CaseFileRepository files,
            MessageRepository messages,
            Watchers watchers,
            Visitors visitors,
            Holdings holdings,
            Statuses statuses,
            JdbcClient jdbc) {
        this.files = files;
        this.messages = messages;
        this.watchers = watchers;
        this.visitors = visitors;
        this.holdings = holdings;
        this.statuses = statuses;
        this.jdbc = jdbc;
    }

    public Optional<CaseCard> card(UUID caseId) {
        return files.findById(caseId)
                .map(file -> file.card(statuses.label(file.kind(), file.status()), copyDeskIds(caseId)));
    }

    public Optional<MessageCard> message(UUID messageId) {
        return messages.findById(messageId).map(Message::card);
    }

    /** The visitor who sent the case; empty when an organisation did. */
    public Optional<Reporter.Visitor> visitor(UUID caseId) {
        return visitors.of(caseId);
    }

    /** Who follows the case and still acts for the body they followed it for. */
    public Followers followers(UUID caseId) {
        return watchers.followers(caseId);
    }

    /** Why the desk that holds the case got it, in the words of whoever sent it there. */
    public Optional<String> reasonForDesk(UUID caseId) {
        return holdings.of(caseId).stream()
                .reduce((_, later) -> later)
                .flatMap(holding -> Optional.ofNullable(holding.reason()));
    }

    /** Those of the cases on which something is owed, the longest due first. */
    public List<OwedCase> owed(Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, reference, kind, title, marking, desk, assignee, due_on from case_file
                        where id in (:ids) and is_open and due_on is not null
                        order by due_on, reference""").param("ids", caseIds).query(OWED).list();
    }

    private List<UUID> copyDeskIds(UUID caseId) {
        return jdbc.sql("select desk_id from case_desk_copy where case_id = :case order by desk, desk_id")
                .param("case", caseId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
