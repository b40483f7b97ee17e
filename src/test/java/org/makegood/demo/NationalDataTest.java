package org.makegood.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseService;
import org.makegood.casework.queue.CaseRow;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.concerns.ConcernService;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actors;
import org.makegood.proposals.ProposalService;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class NationalDataTest {

    private static final int CONCERNS = 60;
    private static final int PROPOSALS = 60;
    private static final int BRIEFINGS = 5;

    @Autowired
    NationalData data;

    @Autowired
    QueueService queue;

    @Autowired
    CaseService cases;

    @Autowired
    ConcernService concerns;

    @Autowired
    ProposalService proposals;

    @Autowired
    Actors actors;

    @Autowired
    ActingUnder actingUnder;

    @Autowired
    JdbcClient jdbc;

    private NationalData.Size size;

    @BeforeEach
    void fill() {
        data.fill(new NationalData.Size(0, 0, 0, 0, 0)); // the world itself
        var before = data.there();
        size = new NationalData.Size(
                before.organisations() + 20,
                before.people() + 50,
                before.concerns() + CONCERNS,
                before.proposals() + PROPOSALS,
                before.briefings() + BRIEFINGS);
        data.fill(size);
    }

    @Test
    void writesAsManyAsAreWantedAndNoMoreTheSecondTime() {
        assertThat(data.there()).isEqualTo(size);

        assertThat(data.fill(size)).isFalse();

        assertThat(data.there()).isEqualTo(size);
    }

    @Test
    void noBriefingHasMoreGuestsThanPlaces() {
        assertThat(jdbc.sql("""
                        select count(*) from seat_pool p where p.taken <> (select count(*) from registration r
                            where r.pool_id = p.id and r.state = 'ACCEPTED')""").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from registration")
                        .query(Long.class)
                        .single())
                .isGreaterThan(BRIEFINGS);
    }

    @Test
    void listsAndPagesOfTheCasesAgree() {
        int shown = 0;
        for (var head : headsOfRegions()) {
            actingUnder.enter(actors.derive(head, null).orElseThrow());
            for (var row : queue.list(all(), QueueSort.OPENED, false, 0, CONCERNS + PROPOSALS)) {
                agrees(row);
                shown++;
            }
        }
        assertThat(shown).isGreaterThan((CONCERNS + PROPOSALS) / 2);
    }

    /** The page works the clock out from the timeline, the list shows what was stored of it. */
    private void agrees(CaseRow row) {
        var page = cases.view(row.id());
        assertThat(page.due()).as(row.reference()).isEqualTo(row.due());
        assertThat(page.waiting()).as(row.reference()).isEqualTo(row.waiting());
        assertThat(page.status()).as(row.reference()).isEqualTo(row.status());
        assertThat(page.timeline()).isNotEmpty();
        var status = switch (row.kind()) {
            case CONCERN -> concerns.view(row.id()).status().name();
            case PROPOSAL -> proposals.view(row.id()).status().name();
        };
        assertThat(status).as(row.reference()).isEqualTo(row.status().name());
    }

    private static QueueFilter all() {
        return new QueueFilter(QueueScope.OWN, null, Set.of(), null, null, null, null, Set.of(), null);
    }

    private List<UUID> headsOfRegions() {
        return jdbc.sql("""
                        select distinct a.person_id from appointment a
                        join desk d on d.id = a.desk_id join unit u on u.code = d.unit_code
                        where a.role = 'HEAD' and u.level = 'REGION'""").query((row, _) -> row.getObject(1, UUID.class)).list();
    }
}
