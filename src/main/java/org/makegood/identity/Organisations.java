package org.makegood.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.database.RecordRows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations, for the services of other modules. */
@Component
@Transactional(readOnly = true)
public class Organisations {

    private static final String SELECT = "select o.id, o.name, o.kind from organisation o ";

    private static final RowMapper<Row> ROW = RecordRows.of(Row.class);
    private static final RowMapper<AreaRow> AREA_ROW = RecordRows.of(AreaRow.class);

    private final JdbcClient jdbc;
    private final AreaDirectory areas;

    Organisations(JdbcClient jdbc, AreaDirectory areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    public Optional<Organisation> organisation(UUID id) {
        return organisations(List.of(id)).stream().findFirst();
    }

    /** The areas that an organisation serves. */
    public List<Area> areas(UUID id) {
        return organisation(id).stream()
                .flatMap(organisation -> organisation.areaCodes().stream())
                .flatMap(code -> areas.area(code).stream())
                .toList();
    }

    /** Those of the given organisations that exist, by name. */
    public List<Organisation> organisations(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withAreas(jdbc.sql(SELECT + "where o.id in (:ids) order by o.name, o.id")
                .param("ids", ids)
                .query(ROW)
                .list());
    }

    /** The council of an area: the district, unitary or borough, not the county. */
    public Optional<Organisation> councilOf(String areaCode) {
        return serving(areaCode).stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.COUNCIL)
                .findFirst();
    }

    /** All organisations that serve an area, by name. */
    public List<Organisation> serving(String areaCode) {
        return withAreas(
                jdbc.sql(SELECT + """
                        join organisation_area s on s.organisation_id = o.id and s.area_code = :area
                        order by o.name, o.id""").param("area", areaCode).query(ROW).list());
    }

    /** The organisations of these kinds that serve one of the areas, by name; of all kinds where none is named. */
    public List<Organisation> serving(Collection<String> areaCodes, Collection<OrganisationKind> kinds) {
        var wanted = kinds.isEmpty() ? List.of(OrganisationKind.values()) : kinds;
        return areaCodes.isEmpty()
                ? List.of()
                : withAreas(jdbc.sql(SELECT + """
                                where o.kind in (:kinds) and o.id in (
                                    select s.organisation_id from organisation_area s where s.area_code in (:areas))
                                order by o.name, o.id""")
                        .param("kinds", wanted.stream().map(Enum::name).toList())
                        .param("areas", areaCodes)
                        .query(ROW)
                        .list());
    }

    private List<Organisation> withAreas(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var areas = jdbc
                .sql("select organisation_id, area_code from organisation_area where organisation_id in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .query(AREA_ROW)
                .stream()
                .collect(groupingBy(AreaRow::organisationId, mapping(AreaRow::areaCode, toSet())));
        return rows.stream()
                .map(row -> new Organisation(row.id, row.name, row.kind, areas.getOrDefault(row.id, Set.of())))
                .toList();
    }

    private record Row(UUID id, String name, OrganisationKind kind) {}

    private record AreaRow(UUID organisationId, String areaCode) {}
}
