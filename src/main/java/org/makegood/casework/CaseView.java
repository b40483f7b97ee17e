package org.makegood.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.casework.clock.ClockView;
import org.makegood.casework.clock.Due;
import org.makegood.casework.conversation.Channel;
import org.makegood.casework.conversation.MessageKind;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.StatusLabel;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;

/**
 * Everything about a case that the reader may see, on one page. What its kind adds comes from the kind's own service.
 *
 * @param seen to be handed back with every command
 * @param organisation as the reader may know it
 * @param reporter null when the reader may not know
 * @param desk null when no desk could be found yet
 * @param copyDesks desks that may read along
 * @param heldBy who held it how long; for staff, empty for others
 * @param followers how many people follow it
 * @param may what the reader may do to it now
 */
public record CaseView(
        Seen seen,
        String reference,
        CaseKind kind,
        String title,
        StatusLabel status,
        @Nullable String category,
        @Nullable Severity severity,
        Marking marking,
        Audience audience,
        Attribution attribution,
        String organisation,
        @Nullable String reporter,
        Area leadArea,
        List<Area> furtherAreas,
        @Nullable UUID deskId,
        @Nullable String desk,
        List<String> copyDesks,
        @Nullable UUID assigneeId,
        @Nullable String assignee,
        @Nullable Escalation escalation,
        @Nullable String routingHeadline,
        List<String> routingReasons,
        Instant openedAt,
        boolean waiting,
        Due due,
        ClockView clock,
        List<Entry> conversation,
        List<Happening> timeline,
        List<Holding> heldBy,
        int followers,
        boolean followed,
        Set<CaseAct> may) {

    public boolean may(CaseAct act) {
        return may.contains(act);
    }

    /** @param reason null for readers who are not staff */
    public record Escalation(
            EscalationLevel level, @Nullable String reason, Instant at) {}

    /** A message. @param author null when the reader may not know */
    public record Entry(
            UUID id,
            MessageKind kind,
            @Nullable String author,
            String actingFor,
            Channel channel,
            String body,
            Instant at,
            boolean mine) {}

    /** @param by the body whose act it was, as the reader may know it */
    public record Happening(TimelineKind kind, String words, String by, Instant at) {}

    /** @param desk null while no desk had it */
    public record Holding(
            @Nullable String desk,
            @Nullable String reason,
            Instant fromAt,
            @Nullable Instant untilAt) {}
}
