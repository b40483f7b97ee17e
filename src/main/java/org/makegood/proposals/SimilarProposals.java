package org.makegood.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.casework.CaseVisibility;
import org.makegood.identity.Actor;
import org.makegood.kernel.Days;
import org.makegood.kernel.Postcode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds proposals that may be the same one: of the same kind of work, in the same postcode district, or in the same
 * council where no postcode is known; not those that were declined or withdrawn, nor those older than two years.
 */
@Component
public class SimilarProposals {

    private static final int MOST = 5;
    private static final int YEARS = 2;

    private final JdbcClient jdbc;
    private final WorkLists lists;
    private final AreaDirectory areas;
    private final Clock clock;

    SimilarProposals(JdbcClient jdbc, WorkLists lists, AreaDirectory areas, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * @param reader who is told; null for a visitor, who learns only that there is one
     * @param except the proposal itself, when it exists already
     */
    public List<SimilarProposal> find(
            @Nullable Actor reader,
            String workKind,
            String areaCode,
            @Nullable String postcode,
            @Nullable UUID except) {
        var district = postcode == null
                ? null
                : Postcode.parse(postcode).map(Postcode::outward).orElse(null);
        var kind = lists.kind(workKind).orElse(null);
        if (kind == null) {
            return List.of();
        }
        var council = areas.area(areaCode).map(Area::name).orElse(areaCode);
        var sees = reader == null ? null : CaseVisibility.of(reader, "c");
        var query = jdbc.sql("""
                        select c.reference, c.title, c.status, c.opened_on, p.district, %s as sees
                        from case_file c
                        join proposal p on p.id = c.id
                        where c.kind = 'PROPOSAL' and c.lead_area_code = :area and c.category = :kind
                            and c.opened_on >= :since and c.status not in ('DECLINED', 'WITHDRAWN')
                            and (:district is null or p.district is null or p.district = :district)
                            and (:except is null or c.id <> :except)
                        order by c.opened_on desc, c.id limit :most""".formatted(sees == null ? "false" : "(" + sees.condition() + ")"))
                .param("area", areaCode)
                .param("kind", workKind)
                .param("since", Days.today(clock).minusYears(YEARS))
                .param("district", district)
                .param("except", except)
                .param("most", MOST);
        if (sees != null) {
            query = query.params(sees.parameters());
        }
        return query.query((row, _) -> new SimilarProposal(
                        kind,
                        Objects.requireNonNullElse(row.getString("district"), council),
                        ProposalStatus.valueOf(row.getString("status")),
                        row.getObject("opened_on", LocalDate.class),
                        row.getBoolean("sees") ? row.getString("reference") : null,
                        row.getBoolean("sees") ? row.getString("title") : null))
                .list();
    }
}
