package org.makegood.briefings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.makegood.identity.Actor;

/**
 * Who may see a briefing: the one predicate of lists and pages. A condition on the columns of {@code briefing}, or of a
 * view that shows them under the same names, with its named parameters. Nobody but the desk sees a draft.
 *
 * <ul>
 *   <li>Staff of the organiser's desk, and heads above it, see what it holds; other staff what is of their region, for
 *       their region, or for everybody.
 *   <li>A partner and a compiler see what is for their organisation, what it is invited to, and what is for everybody.
 *   <li>An administrator and a visitor see what is for everybody.
 * </ul>
 */
public record BriefingVisibility(String condition, Map<String, Object> parameters) {

    private static final String PUBLIC = "{b}.status <> 'DRAFT' and {b}.audience = 'PUBLIC'";

    public BriefingVisibility {
        parameters = Map.copyOf(parameters);
    }

    /**
     * @param alias what the query calls the briefing
     * @param regionCodes the regions of the areas that the actor's organisation serves
     */
    static BriefingVisibility of(Actor actor, String alias, Set<String> regionCodes) {
        return switch (actor) {
            case Actor.Staff staff ->
                written("""
                        ({b}.desk_id in (:seesDesks)
                         or {b}.status <> 'DRAFT' and ({b}.audience = 'PUBLIC'
                            or {b}.audience = 'PARTNERS' and ({b}.region_code = :seesRegion
                                or exists (select 1 from briefing_region seen_region
                                    where seen_region.briefing_id = {b}.id and seen_region.region_code = :seesRegion))
                            or {b}.audience = 'INVITED' and {b}.region_code = :seesRegion))""", alias).with("seesDesks", desksOf(staff)).with("seesRegion", staff.regionCode());
            case Actor.Partner partner -> forOrganisation(partner.organisationId(), alias, regionCodes);
            case Actor.Compiler compiler -> forOrganisation(compiler.organisationId(), alias, regionCodes);
            case Actor.Administrator _ -> everybody(alias);
        };
    }

    static BriefingVisibility everybody(String alias) {
        return written("(" + PUBLIC + ")", alias);
    }

    /** The desk's own business: whoever may change a briefing, and see who comes. */
    static BriefingVisibility run(Actor.Staff staff, String alias) {
        return written("{b}.desk_id in (:seesDesks)", alias).with("seesDesks", desksOf(staff));
    }

    private static BriefingVisibility forOrganisation(UUID organisationId, String alias, Set<String> regionCodes) {
        return written("""
                        ({b}.status <> 'DRAFT' and ({b}.audience = 'PUBLIC'
                         or exists (select 1 from invitation seen_invitation
                            where seen_invitation.briefing_id = {b}.id
                            and seen_invitation.organisation_id = :seesOrganisation)
                         or {b}.audience = 'PARTNERS'
                            and (not exists (select 1 from briefing_region any_region where any_region.briefing_id = {b}.id)
                                or exists (select 1 from briefing_region seen_region
                                    where seen_region.briefing_id = {b}.id and seen_region.region_code in (:seesRegions)))
                            and (not exists (select 1 from briefing_kind any_kind where any_kind.briefing_id = {b}.id)
                                or exists (select 1 from briefing_kind seen_kind join organisation seen_organisation
                                    on seen_organisation.kind = seen_kind.kind
                                    and seen_organisation.id = :seesOrganisation
                                    where seen_kind.briefing_id = {b}.id))))""", alias)
                .with("seesOrganisation", organisationId)
                .with("seesRegions", regionCodes.isEmpty() ? Set.of("") : regionCodes);
    }

    static Set<UUID> desksOf(Actor.Staff staff) {
        var desks = new HashSet<>(staff.deskIds());
        desks.add(staff.deskId());
        return desks;
    }

    private static BriefingVisibility written(String condition, String alias) {
        return new BriefingVisibility(condition.replace("{b}", alias), Map.of());
    }

    private BriefingVisibility with(String parameter, Object value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new BriefingVisibility(condition, more);
    }
}
