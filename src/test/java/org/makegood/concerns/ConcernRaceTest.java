package org.makegood.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.AtOnce.atOnce;
import static org.makegood.support.AtOnce.failures;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.CaseAct;
import org.makegood.casework.CaseService;
import org.makegood.casework.CaseView;
import org.makegood.casework.Receipt;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when several do something at once. Everything here is committed, and cleaned away after. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConcernRaceTest {

    private static final String TITLE = "Raced for";

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ConcernService concerns;

    @Autowired
    CaseService cases;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void cleanUp() {
        jdbc.sql("delete from outbox_mail where case_id in (select id from case_file where title = ?)")
                .param(TITLE)
                .update();
        jdbc.sql("delete from case_file where title = ?").param(TITLE).update();
    }

    @Test
    void oneDraftSentManyTimesAtOnceMakesOneConcern() throws Exception {
        for (int round = 0; round < 5; round++) {
            var draft = LEWISHAM_OFFICER.does(() -> logging.beginDraft(empty(), LEWISHAM_OFFICER.appointment()));

            var receipts = atOnce(6, _ -> LEWISHAM_OFFICER.does(() -> log(draft.id())));

            assertThat(receipts)
                    .allSatisfy(receipt -> assertThat(receipt.get())
                            .isEqualTo(receipts.getFirst().get()));
            assertThat(jdbc.sql("select count(*) from case_file where sent_from = ?")
                            .param(draft.id())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void withoutTheDraftAsManyConcernsAreMadeAsAreSent() throws Exception {
        atOnce(4, _ -> LEWISHAM_OFFICER.does(() -> log(null)));

        assertThat(count()).isEqualTo(4);
    }

    @Test
    void ofManyWhoDecideOnTheSamePageOneSucceedsAndTheOthersAreTold() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = LEWISHAM_OFFICER.does(() -> log(null)).caseId();
            var seen = LEWISHAM_DESK.does(() -> cases.view(id).seen());

            var decided = atOnce(
                    5,
                    _ -> LEWISHAM_DESK.does(() -> {
                        concerns.takeUp(seen);
                        return id;
                    }));

            var refusals = failures(decided);
            assertThat(refusals)
                    .hasSize(4)
                    .allSatisfy(refusal -> assertThat(refusal)
                            .isInstanceOf(RuleViolation.class)
                            .hasMessageStartingWith("Somebody else has changed this case"));
            assertThat(LEWISHAM_DESK.does(() -> cases.view(id)).timeline())
                    .extracting(CaseView.Happening::words)
                    .containsOnlyOnce("Being looked into");
        }
    }

    /** The twin that proves the harness: who looks at the version first and then writes regardless does overwrite. */
    @Test
    void withoutTheVersionInTheWriteSeveralWouldDecide() throws Exception {
        int most = 0;
        for (int round = 0; round < 5; round++) {
            var id = LEWISHAM_OFFICER.does(() -> log(null)).caseId();
            var seen = version(id);

            var decided = atOnce(5, _ -> version(id) == seen && writeRegardless(id));

            int succeeded = 0;
            for (var decision : decided) {
                succeeded += decision.get() ? 1 : 0;
            }
            most = Math.max(most, succeeded);
        }
        assertThat(most).isGreaterThan(1);
    }

    @Test
    void manyMessagesAtOnceAreAllKept() throws Exception {
        var id = LEWISHAM_OFFICER.does(() -> log(null)).caseId();
        LEWISHAM_DESK.runs(() -> cases.ask(id, LEWISHAM_DESK.appointment(), "Which meetings?", List.of()));

        var written = atOnce(
                6,
                number -> (number % 2 == 0 ? LEWISHAM_OFFICER : LEWISHAM_HEAD).does(() -> {
                    var view = cases.view(id);
                    var appointment = view.seen().appointmentId();
                    if (view.may(CaseAct.WRITE)) {
                        cases.write(id, appointment, "All of them.", List.of());
                    } else {
                        cases.answer(id, appointment, "We know now.", List.of());
                    }
                    return id;
                }));

        assertThat(failures(written)).isEmpty();
        assertThat(LEWISHAM_DESK.does(() -> cases.view(id)).conversation()).hasSize(7);
    }

    private Receipt log(@Nullable UUID draftId) {
        return logging.log(SampleConcern.about(TITLE).form(), draftId, LEWISHAM_OFFICER.appointment(), List.of());
    }

    private long version(UUID id) {
        return jdbc.sql("select version from case_file where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private boolean writeRegardless(UUID id) {
        return jdbc.sql("update case_file set version = version + 1 where id = ?")
                        .param(id)
                        .update()
                == 1;
    }

    private long count() {
        return jdbc.sql("select count(*) from case_file where title = ?")
                .param(TITLE)
                .query(Long.class)
                .single();
    }

    private static ConcernDraft empty() {
        return new ConcernDraft(
                1, TITLE, null, null, null, null, null, null, null, null, Set.of(), null, null, null, null, null, null,
                List.of());
    }
}
