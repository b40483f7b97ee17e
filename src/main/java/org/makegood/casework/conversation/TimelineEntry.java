package org.makegood.casework.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.clock.Turn;
import org.makegood.kernel.Ids;

/** Something that happened to a case, in words; with a turn, it also moved the clock. */
@Entity
public class TimelineEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    @Enumerated(EnumType.STRING)
    private Turn.@Nullable Kind turn;

    private @Nullable UUID personId;

    private String person;

    private String actingFor;

    private String words;

    private boolean byPartner;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TimelineEntry() {}

    public static TimelineEntry of(UUID caseId, TimelineKind kind, String words, Author by, Clock clock) {
        var entry = new TimelineEntry();
        entry.id = Ids.next(clock);
        entry.caseId = caseId;
        entry.kind = kind;
        entry.personId = by.personId();
        entry.person = by.name();
        entry.actingFor = by.actingFor();
        entry.byPartner = by.partner();
        entry.words = words;
        entry.at = clock.instant();
        return entry;
    }

    public TimelineEntry turning(Turn.Kind turn) {
        this.turn = turn;
        return this;
    }

    public TimelineKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public boolean isByPartner() {
        return byPartner;
    }

    public String actingFor() {
        return actingFor;
    }

    public String words() {
        return words;
    }
}
