package org.makegood.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.status.StatusLabel;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * A case in brief, for whoever writes to people about it. Holds no text of the conversation.
 *
 * @param organisationId null when a visitor sent it
 * @param reporterId null when a visitor sent it
 * @param regionCode null when the area's region is unknown
 * @param deskId null when no desk could be found
 * @param routingHeadline "Sent to Partnerships desk, Lewisham and Bromley"; the reasons follow after "because"
 * @param dueOn the next day by which something is owed; null while waiting for the partner and once answered
 * @param version grows with every change
 */
public record CaseCard(
        UUID id,
        String reference,
        CaseKind kind,
        String title,
        StatusLabel status,
        @Nullable String category,
        @Nullable Severity severity,
        Marking marking,
        Audience audience,
        Attribution attribution,
        @Nullable UUID organisationId,
        String organisation,
        @Nullable UUID reporterId,
        String reporter,
        String leadAreaCode,
        @Nullable String regionCode,
        @Nullable UUID deskId,
        @Nullable String desk,
        List<UUID> copyDeskIds,
        @Nullable UUID assigneeId,
        @Nullable String assignee,
        @Nullable String routingHeadline,
        List<String> routingReasons,
        Instant openedAt,
        LocalDate acknowledgeDue,
        LocalDate answerDue,
        @Nullable LocalDate dueOn,
        long version) {}
