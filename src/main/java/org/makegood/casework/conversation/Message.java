package org.makegood.casework.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Ids;

/** Something written in a conversation. Never changed; names stand as they were. */
@Entity
public class Message {

    static final int MAX_LENGTH = 8000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private @Nullable UUID authorId;

    private String author;

    private String actingFor;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(columnDefinition = "text")
    private String body;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Message() {}

    public static Message of(UUID caseId, MessageKind kind, Author author, Channel channel, String body, Clock clock) {
        var message = new Message();
        message.id = Ids.next(clock);
        message.caseId = caseId;
        message.kind = kind;
        message.authorId = author.personId();
        message.author = author.name();
        message.actingFor = author.actingFor();
        message.channel = channel;
        message.body = body;
        message.at = clock.instant();
        return message;
    }

    public UUID id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public MessageCard card() {
        return new MessageCard(id, caseId, kind, authorId, author, actingFor, channel, body, at);
    }
}
