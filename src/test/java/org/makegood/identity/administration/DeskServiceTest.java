package org.makegood.identity.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.ADMINISTRATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.makegood.identity.Desk;
import org.makegood.identity.DeskOnDay;
import org.makegood.identity.Desks;
import org.makegood.identity.Person;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class DeskServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    @Autowired
    DeskService service;

    @Autowired
    PeopleService people;

    @Autowired
    Desks desks;

    @Autowired
    Fixtures fixtures;

    @Test
    void aDeskReceivesWorkFromItsFirstDayToItsLast() {
        var desk = open(form("Court team", ServiceLine.COURT_WORK, FIRST, LAST));

        assertThat(courtDeskOn(FIRST.minusDays(1))).isNull();
        assertThat(courtDeskOn(FIRST)).isEqualTo(desk);
        assertThat(courtDeskOn(LAST)).isEqualTo(desk);
        assertThat(courtDeskOn(LAST.plusDays(1))).isNull();
    }

    @Test
    void aUnitHasOneDeskForAKindOfWorkAtATime() {
        open(form("Court team", ServiceLine.COURT_WORK, FIRST, LAST));

        assertThatThrownBy(() -> open(form("Second court team", ServiceLine.COURT_WORK, LAST, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("serviceLine"));
        assertThat(open(form("Next court team", ServiceLine.COURT_WORK, LAST.plusDays(1), null)))
                .isNotNull();
    }

    @Test
    void aDeskThatIsWrongIsRefusedAtTheFieldThatIsWrong() {
        var good = form("Court team", ServiceLine.COURT_WORK, FIRST, null);

        refused("unitCode", new DeskForm("X", "N00", good.serviceLine(), good.mailbox(), null, null, FIRST, null));
        refused("mailbox", new DeskForm("X", good.unitCode(), good.serviceLine(), "desk", null, null, FIRST, null));
        refused("lastDay", form("X", ServiceLine.COURT_WORK, LAST, FIRST));
        refused(
                "deputyDeskId",
                new DeskForm(
                        "X",
                        good.unitCode(),
                        good.serviceLine(),
                        good.mailbox(),
                        null,
                        UUID.randomUUID(),
                        FIRST,
                        null));
    }

    @Test
    void aDeskCannotStandInForItself() {
        var desk = open(form("Court team", ServiceLine.COURT_WORK, FIRST, null));
        var card = ADMINISTRATOR.does(() -> service.card(desk));
        var itself = new DeskForm(
                "Court team", card.form().unitCode(), ServiceLine.COURT_WORK, "a@example.org", null, desk, FIRST, null);

        assertThatThrownBy(() -> ADMINISTRATOR.runs(() -> service.change(desk, card.version(), itself)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDeskIsStaffedAsLongAsSomebodyHoldsAPostOnIt() {
        var desk = fixtures.lewishamDesk().id();
        var today = LocalDate.now(Clock.systemUTC());
        assertThat(isStaffed(desk, today)).isTrue();
        assertThat(isStaffed(desk, Fixtures.WORLD_BEGAN.minusDays(1))).isFalse();

        ADMINISTRATOR.runs(() -> people.end(LEWISHAM_DESK.appointment()));
        assertThat(isStaffed(desk, today)).as("the head is left").isTrue();
        assertThat(desks.members(desk, today)).extracting(Person::name).containsExactly(LEWISHAM_HEAD.title());

        ADMINISTRATOR.runs(() -> people.end(LEWISHAM_HEAD.appointment()));
        assertThat(isStaffed(desk, today)).isFalse();
    }

    @Test
    void desksAreFoundByNameAndKindOfWorkAndEndedOnesOnlyWhenAskedFor() {
        open(form("Court team", ServiceLine.COURT_WORK, FIRST, LAST));

        assertThat(names(new DeskFilter("court team", null, false))).isEmpty();
        assertThat(names(new DeskFilter("court team", ServiceLine.COURT_WORK, true)))
                .containsExactly("Court team");
        assertThat(names(new DeskFilter("court team", ServiceLine.UNPAID_WORK, true)))
                .isEmpty();
    }

    private List<String> names(DeskFilter filter) {
        return ADMINISTRATOR.does(() -> service.list(filter, PageRequest.of(0, 20))).stream()
                .map(DeskSummary::name)
                .toList();
    }

    private @Nullable UUID courtDeskOn(LocalDate day) {
        return desks.onDay(List.of(Fixtures.LEWISHAM_AND_BROMLEY), day).stream()
                .map(DeskOnDay::desk)
                .filter(desk -> desk.serviceLine() == ServiceLine.COURT_WORK)
                .map(Desk::id)
                .findFirst()
                .orElse(null);
    }

    private boolean isStaffed(UUID desk, LocalDate day) {
        return desks.onDay(desk, day).orElseThrow().staffed();
    }

    private UUID open(DeskForm form) {
        return ADMINISTRATOR.does(() -> service.open(form));
    }

    private void refused(String field, DeskForm form) {
        assertThatThrownBy(() -> open(form))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private static DeskForm form(String name, ServiceLine line, LocalDate first, @Nullable LocalDate last) {
        return new DeskForm(name, Fixtures.LEWISHAM_AND_BROMLEY, line, "court@example.org", null, null, first, last);
    }
}
