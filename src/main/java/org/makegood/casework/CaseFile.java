package org.makegood.casework;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Owed;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.casework.conversation.Message;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.casework.status.CaseStatus;
import org.makegood.casework.status.Progress;
import org.makegood.casework.status.Stage;
import org.makegood.casework.status.StatusLabel;
import org.makegood.identity.Desk;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Reference;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.Severity;
import org.makegood.routing.Route;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The spine of a case: whose it is, who holds it, how far it has come and what is owed on it. */
@Entity
class CaseFile extends AbstractAggregateRoot<CaseFile> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String title;

    @Embedded
    private Progress progress;

    private @Nullable String category;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Embedded
    private Sharing sharing;

    @Embedded
    private RaisedBy raisedBy;

    private String leadAreaCode;

    private short furtherAreas;

    private @Nullable String regionCode;

    /** Nobody, while no desk could be found. */
    @Embedded
    private @Nullable Keeper keeper;

    private @Nullable String routingHeadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> routingReasons;

    /** The draft it was sent from. Unique in the database: one draft makes one case. */
    private @Nullable UUID sentFrom;

    private Instant openedAt;

    private LocalDate openedOn;

    /** When it last changed. Also makes every change a changed row, so that the version moves on. */
    private Instant changedAt;

    @Embedded
    private ClockFacts clock = new ClockFacts();

    @Embedded
    private @Nullable Escalated escalated;

    /** How it stood before the change that is under way, for the audit trail. */
    @Transient
    private Map<String, String> beforeChange = Map.of();

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected CaseFile() {}

    static CaseFile open(
            Reference reference,
            NewCase form,
            Reporter reporter,
            Route route,
            @Nullable Desk desk,
            PromiseClock clock) {
        var file = new CaseFile();
        file.id = form.id();
        file.reference = reference.value();
        file.kind = form.kind();
        file.title = form.title();
        file.progress = new Progress(form.first());
        file.category = form.category();
        file.severity = form.severity();
        file.sharing = new Sharing(form.marking(), form.audience(), form.attribution());
        file.raisedBy = RaisedBy.of(reporter);
        file.leadAreaCode = form.leadAreaCode();
        file.furtherAreas = (short) form.furtherAreaCodes().size();
        file.regionCode = route.regionCode();
        file.keeper = desk == null ? null : Keeper.of(desk);
        file.routingHeadline = route.headline();
        file.routingReasons = route.reasons();
        file.sentFrom = form.sentFrom();
        file.openedAt = clock.startedAt();
        file.openedOn = Days.of(clock.startedAt());
        file.changedAt = clock.startedAt();
        file.follow(clock);
        return file;
    }

    /** Said once everything that belongs to the case is stored. */
    void opened() {
        registerEvent(new CaseEvent.Opened(id));
        registerEvent(new CaseEvent.Moved(id, kind, status()));
    }

    void changed(Instant now) {
        changedAt = now;
    }

    final void follow(PromiseClock clock) {
        this.clock.follow(clock);
        if (escalated != null && escalated.isOver(clock)) {
            escalated = null;
        }
    }

    /** Staff say nothing but that it arrived. */
    void acknowledge(CaseStatus acknowledged) {
        if (stage() != Stage.NEW) {
            throw new RuleViolation("This case has been acknowledged already.");
        }
        acknowledgeBySaying(acknowledged);
        registerEvent(new CaseEvent.Acknowledged(id));
    }

    /** A first message says that it arrived, too. */
    void acknowledgeBySaying(CaseStatus acknowledged) {
        progress.acknowledge(acknowledged);
        registerEvent(new CaseEvent.Moved(id, kind, status()));
    }

    void moveTo(CaseStatus next, CaseStatus current, Instant now) {
        progress.moveTo(next, current, now);
        registerEvent(new CaseEvent.Moved(id, kind, status()));
    }

    void assignTo(UUID personId, String name) {
        if (keeper == null) {
            throw new RuleViolation("assignee", "No desk has this case yet.");
        }
        keeper = keeper.assigning(personId, name);
        registerEvent(new CaseEvent.Assigned(id, personId));
    }

    void handOverTo(Desk to) {
        if (to.id().equals(deskId())) {
            throw new RuleViolation("desk", "%s has this case already.".formatted(to.name()));
        }
        registerEvent(new CaseEvent.HandedOver(id, deskId(), to.id()));
        keeper = Keeper.of(to);
    }

    void escalate(EscalationLevel level, String reason, Instant now) {
        escalated = Escalated.from(escalated, level, reason, now);
        registerEvent(new CaseEvent.Escalated(id, level));
    }

    /** The portal takes it up by itself. As high as people have taken it, it stays: then this says false. */
    boolean raise(EscalationLevel level, Owed late, String reason, Instant now) {
        if (escalated != null && escalated.isAsHighAs(level)) {
            return false;
        }
        escalated = Escalated.from(escalated, level, reason, now, late);
        changed(now);
        return true;
    }

    /** Whoever it was taken to leaves it to the desk again. */
    void giveBack() {
        escalated = null;
    }

    /** The day by which something is owed, if it has passed. */
    Optional<LocalDate> missed(LocalDate today) {
        return Optional.ofNullable(clock.dueOn()).filter(due -> due.isBefore(today));
    }

    /** A message was stored. A question makes the case wait; a reply, or an answer without it, ends that. */
    void took(Message message) {
        switch (message.kind()) {
            case PARTNER_MESSAGE -> {
                progress.waitNoLonger();
                registerEvent(new CaseEvent.PartnerWrote(id, message.id()));
            }
            case STAFF_ANSWER -> {
                progress.waitNoLonger();
                registerEvent(new CaseEvent.StaffAnswered(id, message.id()));
            }
            case STAFF_QUESTION -> {
                progress.waitSince(message.at());
                registerEvent(new CaseEvent.StaffAsked(id, message.id()));
            }
            case NOTE -> registerEvent(new CaseEvent.NoteKept(id, message.id()));
        }
    }

    boolean isWaiting() {
        return progress.isWaiting();
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CaseKind kind() {
        return kind;
    }

    Stage stage() {
        return progress.stage();
    }

    String status() {
        return progress.status();
    }

    Sharing sharing() {
        return sharing;
    }

    RaisedBy raisedBy() {
        return raisedBy;
    }

    @Nullable
    UUID deskId() {
        return keeper == null ? null : keeper.deskId();
    }

    @Nullable
    UUID assigneeId() {
        return keeper == null ? null : keeper.assigneeId();
    }

    @Nullable
    String regionCode() {
        return regionCode;
    }

    CaseView.@Nullable Escalation escalation(boolean withReason) {
        return escalated == null
                ? null
                : new CaseView.Escalation(
                        escalated.escalation(),
                        withReason ? escalated.escalationReason() : null,
                        escalated.escalatedAt());
    }

    private @Nullable String desk() {
        return keeper == null ? null : keeper.desk();
    }

    void beforeChange(Map<String, String> standing) {
        beforeChange = standing;
    }

    Map<String, String> beforeChange() {
        return beforeChange;
    }

    Receipt receipt() {
        return new Receipt(
                id, reference, desk(), routingHeadline, routingReasons, clock.acknowledgeDue(), clock.answerDue());
    }

    CaseCard card(StatusLabel statusLabel, List<UUID> copyDeskIds) {
        return new CaseCard(
                id,
                reference,
                kind,
                title,
                statusLabel,
                category,
                severity,
                sharing.marking(),
                sharing.audience(),
                sharing.attribution(),
                raisedBy.organisationId(),
                raisedBy.organisation(),
                raisedBy.reporterId(),
                raisedBy.reporter(),
                leadAreaCode,
                regionCode,
                deskId(),
                desk(),
                copyDeskIds,
                assigneeId(),
                keeper == null ? null : keeper.assignee(),
                routingHeadline,
                routingReasons,
                openedAt,
                clock.acknowledgeDue(),
                clock.answerDue(),
                clock.dueOn(),
                version());
    }
}
