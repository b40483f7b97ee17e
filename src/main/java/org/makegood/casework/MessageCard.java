package org.makegood.casework;

import java.time.Instant;
import java.util.UUID;

/** One message of a conversation, as it stands. */
public record MessageCard(
        UUID id,
        UUID caseId,
        MessageKind kind,
        UUID authorId,
        String author,
        String actingFor,
        Channel channel,
        String body,
        Instant at) {}
