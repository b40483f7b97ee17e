package org.makegood.briefings;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.Unit;
import org.makegood.identity.Actor;
import org.makegood.identity.CurrentUser;
import org.makegood.identity.Organisations;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the signed-in person may do with a briefing. What is missing and what they may not see look the same. */
@Component
public class BriefingRights {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final AreaDirectory areas;
    private final CurrentUser currentUser;
    private final Clock clock;

    BriefingRights(
            JdbcClient jdbc, Organisations organisations, AreaDirectory areas, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.areas = areas;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The signed-in member of staff, who runs the briefing. */
    public Actor.Staff requireRuns(UUID briefingId) {
        var staff = currentUser.as(Actor.Staff.class);
        require(briefingId, BriefingVisibility.run(staff, "b"));
        return staff;
    }

    public Actor requireSees(UUID briefingId) {
        require(briefingId, sees("b"));
        return currentUser.actor();
    }

    public void requirePublic(UUID briefingId) {
        require(briefingId, BriefingVisibility.everybody("b"));
    }

    BriefingVisibility sees(String alias) {
        var actor = currentUser.actor();
        return BriefingVisibility.of(actor, alias, regionsOf(actor));
    }

    public boolean runs(UUID briefingId) {
        return currentUser.actor() instanceof Actor.Staff staff
                && holds(briefingId, BriefingVisibility.run(staff, "b"));
    }

    /** The organisation that the signed-in person acts for, if it is one. */
    public Optional<UUID> organisationId() {
        return switch (currentUser.actor()) {
            case Actor.Partner partner -> Optional.of(partner.organisationId());
            case Actor.Compiler compiler -> Optional.of(compiler.organisationId());
            case Actor.Staff _, Actor.Administrator _ -> Optional.empty();
        };
    }

    private void require(UUID briefingId, BriefingVisibility rows) {
        if (!holds(briefingId, rows)) {
            throw RuleViolation.noSuch("briefing");
        }
    }

    private boolean holds(UUID briefingId, BriefingVisibility rows) {
        return jdbc.sql("select exists (select 1 from briefing b where b.id = :briefing and " + rows.condition() + ")")
                .param("briefing", briefingId)
                .params(rows.parameters())
                .query(Boolean.class)
                .single();
    }

    private Set<String> regionsOf(Actor actor) {
        return switch (actor) {
            case Actor.Partner partner ->
                regionsOf(organisations
                        .organisation(partner.organisationId())
                        .orElseThrow()
                        .areaCodes());
            case Actor.Compiler compiler -> regionsOf(compiler.areaCodes());
            case Actor.Staff _, Actor.Administrator _ -> Set.of();
        };
    }

    private Set<String> regionsOf(Set<String> areaCodes) {
        var today = Days.today(clock);
        return areaCodes.stream()
                .flatMap(code -> areas.region(code, today).stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }
}
