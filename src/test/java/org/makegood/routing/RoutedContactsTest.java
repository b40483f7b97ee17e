package org.makegood.routing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.kernel.ServiceLine.PARTNERSHIPS;
import static org.makegood.kernel.ServiceLine.UNPAID_WORK;
import static org.makegood.support.Fixtures.LEWISHAM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.makegood.areas.AreaDirectory;
import org.makegood.areas.ContactBook;
import org.makegood.areas.ContactBook.Contact;
import org.makegood.areas.ContactBook.StandIn;
import org.makegood.areas.Responsible;
import org.makegood.identity.Desk;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Marking;
import org.makegood.kernel.ServiceLine;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is contacted is who would be sent the concern. */
@PortalTest
class RoutedContactsTest {

    private static final String GREENWICH = "E09000011";
    private static final String CARDIFF = "W06000015";

    @Autowired
    ContactBook book;

    @Autowired
    Router router;

    @Autowired
    AreaDirectory areas;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aUnitsOwnDeskIsNamedWithoutMoreWords() {
        var desk = fixtures.lewishamDesk();

        assertThat(contact(LEWISHAM, PARTNERSHIPS))
                .isEqualTo(new Contact(desk.name(), desk.mailbox(), desk.telephone(), StandIn.NONE));
    }

    @Test
    void workWithoutADeskOfItsOwnIsTakenByTheUnitsPartnershipsDesk() {
        var contact = contact(LEWISHAM, UNPAID_WORK);

        assertThat(contact.mailbox()).isEqualTo(fixtures.lewishamDesk().mailbox());
        assertThat(contact.standIn()).isEqualTo(StandIn.WITHIN_UNIT);
    }

    @Test
    void aDeskWithNobodyInPostIsStoodInForByItsDeputy() {
        jdbc.sql("update appointment set valid_until = ? where desk_id = ?")
                .param(today())
                .param(fixtures.lewishamDesk().id())
                .update();

        var contact = contact(LEWISHAM, PARTNERSHIPS);

        assertThat(contact.mailbox()).isEqualTo(fixtures.southwarkDesk().mailbox());
        assertThat(contact.standIn()).isEqualTo(StandIn.FOR_UNIT);
    }

    @Test
    void aUnitWithoutAnyDeskIsStoodInForByItsRegion() {
        var contact = contact(GREENWICH, PARTNERSHIPS);

        assertThat(contact.mailbox()).isEqualTo(fixtures.londonDesk().mailbox());
        assertThat(contact.standIn()).isEqualTo(StandIn.FOR_UNIT);
    }

    @Test
    void whereARegionHasNoDeskNobodyIsNamed() {
        assertThat(book.contacts(CARDIFF, answering(CARDIFF, PARTNERSHIPS), today()))
                .isEmpty();
    }

    @Test
    void theBookAndTheRouterAgreeInEveryCouncil() {
        for (var area : areas.areas()) {
            var answering = Arrays.stream(ServiceLine.values())
                    .flatMap(line -> answering(area.code(), line).stream())
                    .toList();
            var contacts = book.contacts(area.code(), answering, today());
            for (var held : answering) {
                assertThat(Optional.ofNullable(contacts.get(held)).map(Contact::desk))
                        .as("%s in %s", held.serviceLine(), area.name())
                        .isEqualTo(desk(area.code(), held));
            }
        }
    }

    private Optional<String> desk(String areaCode, Responsible held) {
        var route = router.route(new RoutingRequest(
                CaseKind.CONCERN,
                held.serviceLine(),
                areaCode,
                held.unit().code(),
                null,
                null,
                Marking.OFFICIAL,
                null,
                today()));
        return Optional.ofNullable(route.desk()).map(Desk::name);
    }

    private Contact contact(String areaCode, ServiceLine line) {
        var answering = answering(areaCode, line);
        return requireNonNull(book.contacts(areaCode, answering, today()).get(answering.getFirst()));
    }

    private List<Responsible> answering(String areaCode, ServiceLine line) {
        return areas.responsible(areaCode, line, today());
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
