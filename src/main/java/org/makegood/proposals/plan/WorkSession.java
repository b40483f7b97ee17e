package org.makegood.proposals.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.ProposalView;

/** A day on which a group works. Who came is counted, never named. */
@Entity
public class WorkSession {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID proposalId;

    private Instant startsAt;

    private Instant endsAt;

    private byte places;

    private @Nullable String meetAt;

    private short sequence;

    private @Nullable Instant cancelledAt;

    private @Nullable Byte attended;

    private @Nullable Short hours;

    private @Nullable Instant heldAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkSession() {}

    static WorkSession plan(UUID id, UUID proposalId, NewSessions form, Instant startsAt, Instant endsAt) {
        if (!endsAt.isAfter(startsAt)) {
            throw new RuleViolation("until", "Choose an end after the start.");
        }
        var session = new WorkSession();
        session.id = id;
        session.proposalId = proposalId;
        session.startsAt = startsAt;
        session.endsAt = endsAt;
        session.places = form.places().byteValue();
        session.meetAt = form.meetAt();
        return session;
    }

    void cancel(Instant now) {
        requireOpen();
        cancelledAt = now;
        sequence++;
    }

    /** @param hours all hours that the people who came gave together */
    void hold(int attended, int hours, Instant now) {
        requireOpen();
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("This session has not begun yet.");
        }
        if (attended > places) {
            throw new RuleViolation("attended", "There were places for %d people only.".formatted(places));
        }
        long most =
                attended * Duration.between(startsAt, endsAt).plusMinutes(59).toHours();
        if (hours > most) {
            throw new RuleViolation(
                    "hours", "%d people cannot have given more than %d hours.".formatted(attended, most));
        }
        this.attended = (byte) attended;
        this.hours = (short) hours;
        heldAt = now;
    }

    private void requireOpen() {
        if (cancelledAt != null) {
            throw new RuleViolation("This session was cancelled.");
        }
        if (heldAt != null) {
            throw new RuleViolation("This session has been counted already.");
        }
    }

    public boolean isPlanned() {
        return cancelledAt == null && heldAt == null;
    }

    boolean isOf(UUID proposal) {
        return proposalId.equals(proposal);
    }

    UUID id() {
        return id;
    }

    public int hoursGiven() {
        return hours == null ? 0 : hours;
    }

    public int attendances() {
        return attended == null ? 0 : attended;
    }

    ProposalView.Session shown() {
        return new ProposalView.Session(
                id,
                startsAt,
                endsAt,
                places,
                meetAt,
                sequence,
                cancelledAt != null,
                attended == null ? null : attended.intValue(),
                hours == null ? null : hours.intValue());
    }
}
