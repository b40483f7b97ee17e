package org.makegood.casework.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message of a conversation, as it stands. @param authorId null for a visitor */
public record MessageCard(
        UUID id,
        UUID caseId,
        MessageKind kind,
        @Nullable UUID authorId,
        String author,
        String actingFor,
        Channel channel,
        String body,
        Instant at) {}
