package org.makegood.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.makegood.identity.Actor;

/**
 * Who may see a case: the one predicate, used by the queue, the case page, exports and reports. A condition on the
 * columns of {@code case_file}, or of a view that shows them under the same names, with its named parameters.
 *
 * <ul>
 *   <li>A partner sees the cases of the organisation they act for.
 *   <li>Staff see the cases of their desks, those copied to one of them, and OFFICIAL ones of their region that are
 *       shared with it. Heads of the region see what no desk has.
 *   <li>A compiler sees OFFICIAL cases shared with overview bodies, in the areas the body covers.
 *   <li>An administrator sees none.
 * </ul>
 */
public record CaseVisibility(String condition, Map<String, Object> parameters) {

    public CaseVisibility {
        parameters = Map.copyOf(parameters);
    }

    /** @param alias what the query calls the case */
    public static CaseVisibility of(Actor actor, String alias) {
        return switch (actor) {
            case Actor.Partner partner ->
                written("{c}.organisation_id = :seesOrganisation", alias)
                        .with("seesOrganisation", partner.organisationId());
            case Actor.Staff staff -> staff(staff, alias);
            case Actor.Compiler compiler -> written("""
                        {c}.marking = 'OFFICIAL' and {c}.audience in ('OVERVIEW_BODY', 'COMMITTEE', 'PUBLIC')
                        and ({c}.lead_area_code in (:seesAreas)
                             or {c}.further_areas > 0
                                and exists (select 1 from case_area seen_area
                                            where seen_area.case_id = {c}.id and seen_area.area_code in (:seesAreas)))""", alias).with("seesAreas", orNone(compiler.areaCodes()));
            case Actor.Administrator _ -> written("1 = 0", alias);
        };
    }

    /** The part of it that is the person's own business: for staff what their desks hold, for others all they see. */
    public static CaseVisibility own(Actor actor, String alias) {
        return switch (actor) {
            case Actor.Staff staff ->
                written("{c}.desk_id in (:seesDesks)", alias).with("seesDesks", desksOf(staff));
            case Actor.Partner _, Actor.Compiler _, Actor.Administrator _ -> of(actor, alias);
        };
    }

    /** The desks whose cases a member of staff may work on. */
    public static Set<UUID> desksOf(Actor.Staff staff) {
        var desks = new HashSet<>(staff.deskIds());
        desks.add(staff.deskId());
        return desks;
    }

    private static CaseVisibility staff(Actor.Staff staff, String alias) {
        var visible = written(
                """
                ({c}.desk_id in (:seesDesks)
                 or {c}.region_code = :seesRegion and {c}.marking = 'OFFICIAL' and {c}.audience <> 'OWN_ORGANISATION'
                 or {c}.marking = 'OFFICIAL'
                    and exists (select 1 from case_desk_copy seen_copy
                                where seen_copy.case_id = {c}.id and seen_copy.desk_id in (:seesDesks))
                 {unrouted})""".replace(
                        "{unrouted}",
                        isHeadOfRegion(staff) ? "or {c}.desk_id is null and {c}.region_code = :seesRegion" : ""),
                alias);
        return visible.with("seesDesks", desksOf(staff)).with("seesRegion", staff.regionCode());
    }

    /** The head of the region itself, not of a unit in it. */
    static boolean isHeadOfRegion(Actor.Staff staff) {
        return staff.head() && staff.unitCode().equals(staff.regionCode());
    }

    private static CaseVisibility written(String condition, String alias) {
        return new CaseVisibility(condition.replace("{c}", alias), Map.of());
    }

    private CaseVisibility with(String parameter, Object value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new CaseVisibility(condition, more);
    }

    /** A list without members is no SQL. */
    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }
}
