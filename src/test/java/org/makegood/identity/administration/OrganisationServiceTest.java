package org.makegood.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Organisation;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.Organisations;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OrganisationServiceTest {

    @Autowired
    OrganisationService service;

    @Autowired
    Organisations organisations;

    @Autowired
    ReferenceOrganisations reference;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void allCouncilsAndCountiesAreThere() {
        assertThat(countOf(OrganisationKind.COUNCIL)).isEqualTo(318);
        assertThat(countOf(OrganisationKind.COUNTY_COUNCIL)).isEqualTo(21);
        assertThat(fixtures.lewisham())
                .extracting(Organisation::name, Organisation::areaCodes)
                .containsExactly("London Borough of Lewisham", Set.of(Fixtures.LEWISHAM));
    }

    @Test
    void aDistrictIsServedByItsCouncilAndItsCounty() {
        assertThat(organisations.serving("E07000106"))
                .extracting(Organisation::kind)
                .contains(OrganisationKind.COUNCIL, OrganisationKind.COUNTY_COUNCIL);
        assertThat(organisations.councilOf("E07000106").orElseThrow().kind()).isEqualTo(OrganisationKind.COUNCIL);
    }

    @Test
    void loadingAgainAddsNothingAndKeepsWhatAnAdministratorChanged() {
        var lewisham = ADMINISTRATOR.does(() -> service.card(fixtures.lewisham().id()));
        ADMINISTRATOR.runs(() -> service.change(
                lewisham.id(),
                lewisham.version(),
                new OrganisationForm(
                        "Lewisham Council", OrganisationKind.COUNCIL, Set.of(Fixtures.LEWISHAM, Fixtures.BROMLEY))));

        reference.run(new DefaultApplicationArguments());

        assertThat(countOf(OrganisationKind.COUNCIL)).isEqualTo(318);
        assertThat(fixtures.lewisham().name()).isEqualTo("Lewisham Council");
        assertThat(fixtures.lewisham().areaCodes()).containsExactlyInAnyOrder(Fixtures.LEWISHAM, Fixtures.BROMLEY);
    }

    @Test
    void anOrganisationMayServeSeveralAreas() {
        var added = ADMINISTRATOR.does(() -> service.add(new OrganisationForm(
                "Two Rivers Trust", OrganisationKind.CHARITY, Set.of(Fixtures.LEWISHAM, Fixtures.SOUTHWARK))));

        assertThat(organisations.serving(Fixtures.SOUTHWARK))
                .extracting(Organisation::id)
                .contains(
                        added,
                        fixtures.southwark().id(),
                        fixtures.londonCouncils().id());
        assertThat(ADMINISTRATOR.does(() -> service.list(
                        new OrganisationFilter("two rivers", OrganisationKind.CHARITY), PageRequest.of(0, 20))))
                .singleElement()
                .satisfies(row -> assertThat(row.areas()).isEqualTo(2));
    }

    @Test
    void anAreaThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> ADMINISTRATOR.does(
                        () -> service.add(new OrganisationForm("X", OrganisationKind.OTHER, Set.of("E99999999")))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("areaCodes"));
    }

    @Test
    void aChangeThatStartedFromAnOldCardIsRefused() {
        var card = ADMINISTRATOR.does(() -> service.card(fixtures.charity().id()));
        ADMINISTRATOR.runs(() -> service.change(
                card.id(), card.version(), new OrganisationForm("New name", OrganisationKind.CHARITY, Set.of())));

        assertThatThrownBy(() -> ADMINISTRATOR.runs(() -> service.change(card.id(), card.version(), card.form())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** Those that came with the reference data carry a code. */
    private long countOf(OrganisationKind kind) {
        return jdbc.sql("select count(*) from organisation where kind = ? and code is not null")
                .param(kind.name())
                .query(Long.class)
                .single();
    }
}
