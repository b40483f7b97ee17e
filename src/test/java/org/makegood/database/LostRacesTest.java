package org.makegood.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.support.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Transactional(propagation = Propagation.NEVER)
class LostRacesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    Ledger ledger;

    @BeforeEach
    void twoRows() {
        jdbc.sql("create table lost_races_test (id int primary key, amount int not null)")
                .update();
        jdbc.sql("insert into lost_races_test values (1, 0), (2, 0)").update();
        // made transactional, and repeated, by the portal's own wiring
        ledger = (Ledger) beans.initializeBean(new Ledger(jdbc), "ledger");
    }

    @AfterEach
    void cleared() {
        jdbc.sql("drop table lost_races_test").update();
    }

    @Test
    void aDeadlockIsRepeatedUntilBothAreThrough() {
        var bothHoldOne = new CountDownLatch(2);

        together(
                () -> ledger.addToBoth(1, 2, () -> meet(bothHoldOne)),
                () -> ledger.addToBoth(2, 1, () -> meet(bothHoldOne)));

        assertThat(amounts()).containsExactly(2, 2);
        assertThat(ledger.attempts()).isGreaterThan(2);
    }

    @Test
    void withoutTheRepetitionTheSameRaceIsLost() {
        var bothHoldOne = new CountDownLatch(2);
        var unguarded = new Ledger(jdbc);

        assertThatException()
                .isThrownBy(() -> together(
                        () -> transaction.executeWithoutResult(_ -> unguarded.addToBoth(1, 2, () -> meet(bothHoldOne))),
                        () -> transaction.executeWithoutResult(
                                _ -> unguarded.addToBoth(2, 1, () -> meet(bothHoldOne)))))
                .matches(LostRaces::isLostRace);
    }

    @Test
    void aChangeMadeSinceTheSnapshotIsSeenTheSecondTime() {
        ledger.addToWhatWasRead(1, () -> {
            if (ledger.attempts() == 1) {
                somebodyElseAddsTen();
            }
        });

        assertThat(amounts()).containsExactly(11, 0);
        assertThat(ledger.attempts()).isEqualTo(2);
    }

    @Test
    void whoAlwaysLosesIsToldInTheEnd() {
        assertThatException()
                .isThrownBy(() -> ledger.addToWhatWasRead(1, this::somebodyElseAddsTen))
                .matches(LostRaces::isLostRace);
        assertThat(ledger.attempts()).isEqualTo(5);
    }

    @Test
    void aStaleVersionIsForThePersonToHearOf() {
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(ledger::findStale);
        assertThat(ledger.attempts()).isOne();
    }

    @Test
    void withinALargerTransactionNothingIsRepeatedOnItsOwn() {
        assertThatException()
                .isThrownBy(() ->
                        transaction.executeWithoutResult(_ -> ledger.addToWhatWasRead(1, this::somebodyElseAddsTen)))
                .matches(LostRaces::isLostRace);
        assertThat(ledger.attempts()).isOne();
    }

    private void somebodyElseAddsTen() {
        together(() -> jdbc.sql("update lost_races_test set amount = amount + 10 where id = 1")
                .update());
    }

    private List<@Nullable Integer> amounts() {
        return jdbc.sql("select amount from lost_races_test order by id")
                .query(Integer.class)
                .list();
    }

    /** Waits for the other the first time; a repetition does not. */
    private static void meet(CountDownLatch all) {
        try {
            all.countDown();
            assertThat(all.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void together(Runnable... works) {
        CompletableFuture.allOf(Stream.of(works)
                        .map(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
