package org.makegood.proposals.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.ProposalView;

/** A visit to the site before anything is decided: planned, perhaps moved, and what was found. */
@Entity
class SiteVisit {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID proposalId;

    private Instant startsAt;

    private short minutes;

    private String visitor;

    private @Nullable String meetAt;

    /** Grows with every change, so that calendar programs move their entry. */
    private short sequence;

    private @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<ChecklistItem, ChecklistItem.Answer> checklist;

    private @Nullable String resultWords;

    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SiteVisit() {}

    static SiteVisit plan(UUID id, UUID proposalId, NewVisit form, Instant startsAt) {
        var visit = new SiteVisit();
        visit.id = id;
        visit.proposalId = proposalId;
        visit.set(form, startsAt);
        return visit;
    }

    private void set(NewVisit form, Instant startsAt) {
        this.startsAt = startsAt;
        minutes = form.minutes().shortValue();
        visitor = form.visitor().strip();
        meetAt = form.meetAt();
    }

    void move(NewVisit form, Instant startsAt) {
        requireOpen();
        set(form, startsAt);
        sequence++;
    }

    void cancel(Instant now) {
        requireOpen();
        cancelledAt = now;
        sequence++;
    }

    void record(VisitReport report, Instant now) {
        requireOpen();
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("result", "The visit has not begun yet: move it first if it took place earlier.");
        }
        result = report.result();
        checklist = new EnumMap<>(report.checklist());
        resultWords = report.words();
        recordedAt = now;
    }

    private void requireOpen() {
        if (cancelledAt != null) {
            throw new RuleViolation("This visit was cancelled.");
        }
        if (recordedAt != null) {
            throw new RuleViolation("The result of this visit stands already.");
        }
    }

    boolean isPlanned() {
        return cancelledAt == null && recordedAt == null;
    }

    boolean allowsWork() {
        return result != null && result.allowsWork();
    }

    boolean isOf(UUID proposal) {
        return proposalId.equals(proposal);
    }

    UUID id() {
        return id;
    }

    ProposalView.Visit shown() {
        return new ProposalView.Visit(
                id,
                startsAt,
                minutes,
                visitor,
                meetAt,
                sequence,
                cancelledAt != null,
                result,
                checklist == null ? Map.of() : Map.copyOf(checklist),
                resultWords);
    }
}
