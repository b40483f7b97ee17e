package org.makegood.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.CHARITY_OFFICER;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.LONDON_HEAD;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.TWO_BODIES_OFFICER;

import org.junit.jupiter.api.Test;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ActorsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Actors actors;

    @Test
    void aPartnerActsForTheirOrganisation() {
        assertThat(LEWISHAM_OFFICER.actor(Actor.Partner.class).organisation()).isEqualTo("London Borough of Lewisham");
        assertThat(LEWISHAM_OFFICER.actor(Actor.Partner.class).coordinator()).isFalse();
        assertThat(LEWISHAM_COORDINATOR.actor(Actor.Partner.class).coordinator())
                .isTrue();
    }

    @Test
    void aDeskMemberWorksOnTheirOwnDeskAndAHeadOnThoseBelow() {
        var lewisham = fixtures.lewishamDesk().id();
        var southwark = fixtures.southwarkDesk().id();
        var london = fixtures.londonDesk().id();

        assertThat(LEWISHAM_DESK.actor(Actor.Staff.class).deskIds()).containsExactly(lewisham);
        assertThat(LEWISHAM_HEAD.actor(Actor.Staff.class).deskIds()).containsExactly(lewisham);
        assertThat(LONDON_HEAD.actor(Actor.Staff.class).deskIds())
                .contains(lewisham, southwark, london)
                .doesNotContain(fixtures.otherRegionDesk().id());
    }

    @Test
    void staffBelongToTheRegionOfTheirUnit() {
        assertThat(LEWISHAM_DESK.actor(Actor.Staff.class).regionCode()).isEqualTo("N07");
        assertThat(LONDON_HEAD.actor(Actor.Staff.class).regionCode()).isEqualTo("N07");
        assertThat(OTHER_REGION_DESK.actor(Actor.Staff.class).regionCode()).isEqualTo("N50");
    }

    @Test
    void aCompilerCoversTheAreasOfTheirBody() {
        assertThat(LONDON_COUNCILS.actor(Actor.Compiler.class).areaCodes())
                .hasSize(33)
                .contains(Fixtures.LEWISHAM);
    }

    @Test
    void whoHasSeveralAppointmentsActsUnderTheChosenOne() {
        var first = TWO_BODIES_OFFICER.actor(Actor.Partner.class);

        assertThat(first.organisation()).isEqualTo("Harbour Lights");
        assertThat(first.organisationId())
                .isEqualTo(CHARITY_OFFICER.actor(Actor.Partner.class).organisationId());
    }
}
