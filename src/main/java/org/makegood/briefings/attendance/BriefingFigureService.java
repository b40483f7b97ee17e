package org.makegood.briefings.attendance;

import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.AreaDirectory;
import org.makegood.briefings.BriefingRights;
import org.makegood.database.RecordRows;
import org.makegood.identity.Actor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Who was invited, who answered and who came, by area: numbers only. */
@Service
@Validated
@RolesAllowed({STAFF, COMPILER})
@Transactional(readOnly = true)
public class BriefingFigureService {

    private static final RowMapper<Row> ROW = RecordRows.of(Row.class);

    private final JdbcClient jdbc;
    private final BriefingRights rights;
    private final AreaDirectory areas;

    BriefingFigureService(JdbcClient jdbc, BriefingRights rights, AreaDirectory areas) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.areas = areas;
    }

    /** By the name of the area. A compiler is shown the areas that their body covers. */
    public List<AreaFigures> byArea(UUID briefingId) {
        var actor = rights.requireSees(briefingId);
        return jdbc.sql("""
                        select area_code, invited, answered, declined, accepted, waiting, came from briefing_report
                        where id = :briefing""").param("briefing", briefingId).query(ROW).stream()
                .filter(row -> !(actor instanceof Actor.Compiler compiler)
                        || row.areaCode != null && compiler.areaCodes().contains(row.areaCode))
                .map(this::figures)
                .sorted(Comparator.comparing((AreaFigures figures) -> figures.areaCode() == null)
                        .thenComparing(AreaFigures::area))
                .toList();
    }

    private AreaFigures figures(Row row) {
        return new AreaFigures(
                row.areaCode,
                row.areaCode == null
                        ? "Several areas, or none"
                        : areas.area(row.areaCode).map(Area::name).orElse(row.areaCode),
                row.invited,
                row.answered,
                row.declined,
                row.accepted,
                row.waiting,
                row.came);
    }

    private record Row(
            @Nullable String areaCode, int invited, int answered, int declined, int accepted, int waiting, int came) {}
}
