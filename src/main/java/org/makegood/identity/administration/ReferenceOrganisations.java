package org.makegood.identity.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.makegood.areas.AreaDirectory;
import org.makegood.identity.OrganisationKind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adds an organisation for every council and county council of the reference data, on each start those that are missing.
 * The id follows from the code, and an existing row is left alone: several nodes may do this at once, and what an
 * administrator has changed stays.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReferenceOrganisations implements ApplicationRunner {

    private final AreaDirectory areas;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ReferenceOrganisations(AreaDirectory areas, JdbcClient jdbc, TransactionOperations transaction) {
        this.areas = areas;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            areas.areas()
                    .forEach(area ->
                            add(area.code(), area.officialName(), OrganisationKind.COUNCIL, List.of(area.code())));
            areas.counties()
                    .forEach(county ->
                            add(county.code(), county.name(), OrganisationKind.COUNTY_COUNCIL, county.areaCodes()));
        });
    }

    private void add(String code, String name, OrganisationKind kind, List<String> areaCodes) {
        var id = UUID.nameUUIDFromBytes(("organisation " + code).getBytes(StandardCharsets.UTF_8));
        var added = jdbc.sql("insert ignore into organisation (id, version, code, name, kind) values (?, 0, ?, ?, ?)")
                .params(id, code, name, kind.name())
                .update();
        if (added == 1) {
            areaCodes.forEach(
                    area -> jdbc.sql("insert into organisation_area (organisation_id, area_code) values (?, ?)")
                            .params(id, area)
                            .update());
        }
    }
}
