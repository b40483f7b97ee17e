package org.makegood.casework;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.PromiseClock;
import org.makegood.identity.Desk;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
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

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String status;

    private @Nullable String category;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    /** Null for a visitor. */
    private @Nullable UUID organisationId;

    private String organisation;

    private @Nullable UUID reporterId;

    private String reporter;

    private String leadAreaCode;

    private short furtherAreas;

    private @Nullable String regionCode;

    private @Nullable UUID deskId;

    private @Nullable String desk;

    private @Nullable UUID assigneeId;

    private @Nullable String assignee;

    private @Nullable String routingHeadline;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> routingReasons;

    /** The draft it was sent from. Unique in the database: one draft makes one case. */
    private @Nullable UUID sentFrom;

    private Instant openedAt;

    private LocalDate openedOn;

    /** When it last changed. Also makes every change a changed row, so that the version moves on. */
    private Instant changedAt;

    private @Nullable Instant closedAt;

    private short reopenings;

    private @Nullable Instant waitingSince;

    @Embedded
    private ClockFacts clock = new ClockFacts();

    @Enumerated(EnumType.STRING)
    private @Nullable EscalationLevel escalation;

    private @Nullable String escalationReason;

    private @Nullable Instant escalatedAt;

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
        file.stage = form.first().stage();
        file.status = form.first().name();
        file.category = form.category();
        file.severity = form.severity();
        file.marking = form.marking();
        file.audience = form.audience();
        file.attribution = form.attribution();
        file.organisationId = reporter.organisationId();
        file.organisation = reporter.organisation();
        file.reporterId = reporter.personId();
        file.reporter = reporter.name();
        file.leadAreaCode = form.leadAreaCode();
        file.furtherAreas = (short) form.furtherAreaCodes().size();
        file.regionCode = route.regionCode();
        file.deskId = desk == null ? null : desk.id();
        file.desk = desk == null ? null : desk.name();
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
        registerEvent(new CaseEvent.Moved(id, kind, status));
    }

    void changed(Instant now) {
        changedAt = now;
    }

    final void follow(PromiseClock clock) {
        this.clock.follow(clock);
    }

    /** Staff say nothing but that it arrived. */
    void acknowledge(CaseStatus acknowledged) {
        if (stage != Stage.NEW) {
            throw new RuleViolation("This case has been acknowledged already.");
        }
        acknowledgeBySaying(acknowledged);
        registerEvent(new CaseEvent.Acknowledged(id));
    }

    /** A first message says that it arrived, too. */
    void acknowledgeBySaying(CaseStatus acknowledged) {
        stage = acknowledged.stage();
        status = acknowledged.name();
        registerEvent(new CaseEvent.Moved(id, kind, status));
    }

    void moveTo(CaseStatus next, CaseStatus current, Instant now) {
        if (!current.next().contains(next)) {
            throw new RuleViolation("This case stands at “%s”. From there it cannot become “%s”."
                    .formatted(current.label(), next.label()));
        }
        if (!stage.isOpen() && next.stage().isOpen()) {
            reopenings++;
        }
        stage = next.stage();
        status = next.name();
        registerEvent(new CaseEvent.Moved(id, kind, status));
        closedAt = next.stage() == Stage.CLOSED ? now : null;
        if (!next.stage().isOpen()) {
            waitingSince = null;
        }
    }

    void assignTo(UUID personId, String name) {
        if (personId.equals(assigneeId)) {
            throw new RuleViolation("assignee", "%s has this case already.".formatted(name));
        }
        assigneeId = personId;
        assignee = name;
        registerEvent(new CaseEvent.Assigned(id, personId));
    }

    void handOverTo(Desk to) {
        if (to.id().equals(deskId)) {
            throw new RuleViolation("desk", "%s has this case already.".formatted(to.name()));
        }
        registerEvent(new CaseEvent.HandedOver(id, deskId, to.id()));
        deskId = to.id();
        desk = to.name();
        assigneeId = null;
        assignee = null;
    }

    void escalate(EscalationLevel level, String reason, Instant now) {
        if (escalation != null && escalation.compareTo(level) >= 0) {
            throw new RuleViolation(
                    "level",
                    "This case was taken to the %s already."
                            .formatted(escalation.label().toLowerCase(Locale.UK)));
        }
        escalation = level;
        escalationReason = reason;
        escalatedAt = now;
        registerEvent(new CaseEvent.Escalated(id, level));
    }

    /** A message was stored. A question makes the case wait; a reply, or an answer without it, ends that. */
    void took(Message message) {
        switch (message.kind()) {
            case PARTNER_MESSAGE -> {
                waitingSince = null;
                registerEvent(new CaseEvent.PartnerWrote(id, message.id()));
            }
            case STAFF_ANSWER -> {
                waitingSince = null;
                registerEvent(new CaseEvent.StaffAnswered(id, message.id()));
            }
            case STAFF_QUESTION -> {
                waitingSince = waitingSince == null ? message.at() : waitingSince;
                registerEvent(new CaseEvent.StaffAsked(id, message.id()));
            }
            case NOTE -> registerEvent(new CaseEvent.NoteKept(id, message.id()));
        }
    }

    boolean isWaiting() {
        return waitingSince != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CaseKind kind() {
        return kind;
    }

    Stage stage() {
        return stage;
    }

    String status() {
        return status;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    Attribution attribution() {
        return attribution;
    }

    Marking marking() {
        return marking;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    UUID deskId() {
        return deskId;
    }

    @Nullable
    UUID assigneeId() {
        return assigneeId;
    }

    @Nullable
    String regionCode() {
        return regionCode;
    }

    CaseView.@Nullable Escalation escalation(boolean withReason) {
        return escalation == null ? null : new CaseView.Escalation(escalation, withReason ? escalationReason : null);
    }

    Receipt receipt() {
        return new Receipt(
                id, reference, desk, routingHeadline, routingReasons, clock.acknowledgeDue(), clock.answerDue());
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
                marking,
                audience,
                attribution,
                organisationId,
                organisation,
                reporterId,
                reporter,
                leadAreaCode,
                regionCode,
                deskId,
                desk,
                copyDeskIds,
                assigneeId,
                assignee,
                routingHeadline,
                routingReasons,
                openedAt,
                clock.acknowledgeDue(),
                clock.answerDue(),
                clock.dueOn(),
                version());
    }
}
