package org.makegood.concerns;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a partner says is going wrong, and what came of it. Shares its id with its case, which knows whose it is, where it
 * went and in which {@link ConcernStatus} it stands.
 */
@Entity
class Concern extends AbstractAggregateRoot<Concern> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String forum;

    private @Nullable String unitConcerned;

    private LocalDate sinceOn;

    @Column(columnDefinition = "text")
    private String whatHappens;

    @Convert(converter = Effects.class)
    private Set<Effect> effects;

    private @Nullable String effectWords;

    private @Nullable String wouldHelp;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String outcomeWords;

    private @Nullable Instant resolvedAt;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected Concern() {}

    static Concern log(UUID caseId, NewConcern form) {
        var concern = new Concern();
        concern.id = caseId;
        concern.forum = form.forum();
        concern.unitConcerned = form.unitConcerned();
        concern.sinceOn = form.since();
        concern.whatHappens = form.whatHappens().strip();
        concern.effects = Set.copyOf(form.effects());
        concern.effectWords = form.effectWords();
        concern.wouldHelp = form.wouldHelp();
        concern.registerEvent(new ConcernEvent.Logged(caseId));
        return concern;
    }

    void takeUp() {
        registerEvent(new ConcernEvent.TakenUp(id));
    }

    void agree(ConcernAction action) {
        registerEvent(new ConcernEvent.ActionAgreed(id, action.id()));
    }

    void resolve(Outcome outcome, String words, Instant now) {
        this.outcome = outcome;
        outcomeWords = words;
        resolvedAt = now;
        confirmedAt = null;
        registerEvent(new ConcernEvent.Resolved(id));
    }

    void confirm(Instant now) {
        if (resolvedAt == null) {
            throw new RuleViolation("There is no outcome yet to confirm.");
        }
        confirmedAt = now;
        registerEvent(new ConcernEvent.Confirmed(id));
    }

    /** The outcome did not hold. What was said of it stays in the conversation. */
    void reopen() {
        outcome = null;
        outcomeWords = null;
        resolvedAt = null;
        confirmedAt = null;
        registerEvent(new ConcernEvent.Reopened(id));
    }

    UUID id() {
        return id;
    }

    @Nullable
    String forum() {
        return forum;
    }

    @Nullable
    String unitConcerned() {
        return unitConcerned;
    }

    LocalDate sinceOn() {
        return sinceOn;
    }

    String whatHappens() {
        return whatHappens;
    }

    Set<Effect> effects() {
        return effects;
    }

    @Nullable
    String effectWords() {
        return effectWords;
    }

    @Nullable
    String wouldHelp() {
        return wouldHelp;
    }

    /** How it ended, for the audit trail; empty while it has not. */
    String outcomeTold() {
        return outcome == null ? "" : outcomeTold(outcome);
    }

    static String outcomeTold(Outcome outcome) {
        return "Outcome: " + outcome.label();
    }

    ConcernView.@Nullable Resolution resolution() {
        return outcome == null || outcomeWords == null || resolvedAt == null
                ? null
                : new ConcernView.Resolution(outcome, outcomeWords, resolvedAt);
    }
}
