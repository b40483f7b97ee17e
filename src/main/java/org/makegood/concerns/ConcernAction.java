package org.makegood.concerns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;

/** What somebody has agreed to do about a concern. */
@Entity
class ConcernAction {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID concernId;

    private String what;

    private String owner;

    private @Nullable UUID ownerId;

    private LocalDate dueOn;

    private Instant agreedAt;

    private @Nullable String result;

    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ConcernAction() {}

    static ConcernAction agree(UUID id, UUID concernId, NewAction form, LocalDate today, Instant now) {
        if (form.dueOn().isBefore(today)) {
            throw new RuleViolation("dueOn", "Choose today or a later day.");
        }
        var action = new ConcernAction();
        action.id = id;
        action.concernId = concernId;
        action.what = form.what().strip();
        action.owner = form.owner().strip();
        action.ownerId = form.ownerId();
        action.dueOn = form.dueOn();
        action.agreedAt = now;
        return action;
    }

    void complete(String result, Instant now) {
        if (doneAt != null) {
            throw new RuleViolation("This action is done already.");
        }
        this.result = result;
        doneAt = now;
    }

    boolean isOf(UUID concern) {
        return concernId.equals(concern);
    }

    UUID id() {
        return id;
    }

    String what() {
        return what;
    }

    /** By when it is to be done, for the audit trail. */
    String promised() {
        return "Action due: " + Days.written(dueOn);
    }

    ConcernCard.Action card() {
        return new ConcernCard.Action(id, what, owner, dueOn, doneAt);
    }

    ConcernView.Action shown(LocalDate today) {
        return new ConcernView.Action(
                id, what, owner, dueOn, doneAt == null && dueOn.isBefore(today), agreedAt, result, doneAt);
    }
}
