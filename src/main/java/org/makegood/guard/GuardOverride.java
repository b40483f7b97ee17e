package org.makegood.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.Actor;
import org.makegood.kernel.Finding;
import org.makegood.kernel.IdentifierKind;
import org.makegood.kernel.IdentifierScanner;
import org.makegood.kernel.Ids;

/** One answer to the data guard, kept for whoever looks after the portal. Holds no identifier. */
@Entity
class GuardOverride {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private Instant at;

    private UUID personId;

    private String person;

    private String actingFor;

    private String field;

    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;

    private String masked;

    private String reason;

    private String subject;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields itself
    protected GuardOverride() {}

    static GuardOverride of(Finding finding, GuardAnswer answer, String subject, Actor actor, Clock clock) {
        var override = new GuardOverride();
        override.id = Ids.next(clock);
        override.at = clock.instant();
        override.personId = actor.personId();
        override.person = actor.name();
        override.actingFor = actor.actingFor();
        override.field = answer.field();
        override.kind = finding.kind();
        override.masked = mask(finding);
        override.reason = withoutIdentifiers(answer.reason(), finding);
        override.subject = subject;
        return override;
    }

    private static String mask(Finding finding) {
        var canonical = finding.canonical();
        return canonical.charAt(0) + "•".repeat(canonical.length() - 1);
    }

    /** People explain a number by writing it again. */
    private static String withoutIdentifiers(String reason, Finding finding) {
        var quoted = reason.strip().replace(finding.found(), mask(finding)).replace(finding.canonical(), mask(finding));
        return IdentifierScanner.takeOut(quoted, IdentifierScanner.scan(quoted));
    }
}
