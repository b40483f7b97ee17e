package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.AtOnce.atOnce;
import static org.makegood.support.AtOnce.failures;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.due.DueCase;
import org.makegood.casework.due.DueStep;
import org.makegood.casework.due.DueSteps;
import org.makegood.casework.due.EscalationSettings;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes go round at the same moment, and people work meanwhile. Everything is committed, and deleted after. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DueRaceTest {

    private static final String TITLE = "Raced for";
    private static final int CASES = 30;
    private static final int NODES = 2;

    @Autowired
    DueRounds rounds;

    @Autowired
    DueSteps steps;

    @Autowired
    EscalationSettings settings;

    @Autowired
    CaseFiles files;

    @Autowired
    Clocks clocks;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    CaseService cases;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<UUID> ids = new ArrayList<>();
    private LocalDate due;

    @BeforeEach
    void manyConcernsAreLogged() {
        for (int i = 0; i < CASES; i++) {
            ids.add(LEWISHAM_OFFICER.does(() -> logging.log(
                            SampleConcern.about(TITLE).form(),
                            null,
                            LEWISHAM_OFFICER.actor().appointmentId(),
                            List.of())
                    .caseId()));
        }
        due = calendar.workingDays().after(Days.today(clock), 2);
    }

    @AfterEach
    void cleanUp() {
        jdbc.sql("delete from outbox_mail where case_id in (select id from case_file where title = ?)")
                .param(TITLE)
                .update();
        jdbc.sql("delete from case_file where title = ?").param(TITLE).update();
    }

    @Test
    void eachCaseIsWarnedOfOnce() throws Exception {
        assertThat(warnings(steps)).isEqualTo(CASES);
    }

    /** The twin that proves the harness: without the guard the same two nodes warn twice. */
    @Test
    void withoutTheGuardTheyWouldWarnTwice() throws Exception {
        var unguarded = new DueSteps(jdbc) {
            @Override
            public boolean take(UUID caseId, LocalDate dueOn, DueStep step, LocalDate today) {
                return true;
            }
        };

        assertThat(warnings(unguarded)).isGreaterThan(CASES);
    }

    @Test
    void eachCaseIsEscalatedOnce() throws Exception {
        var today = calendar.workingDays().after(due, 1);
        var went = atOnce(NODES, _ -> {
            rounds.goRound(today);
            return true;
        });

        assertThat(failures(went)).isEmpty();
        rounds.goRound(today); // what both left to each other
        assertThat(count("escalation = 'HEAD_OF_UNIT'")).isEqualTo(CASES);
        assertThat(count("1 = (select count(*) from timeline_entry t where t.case_id = c.id and t.kind = 'ESCALATED')"))
                .isEqualTo(CASES);
        assertThat(count("1 = (select count(*) from audit_entry a where a.subject_id = c.reference"
                        + " and a.action = 'Escalated')"))
                .isEqualTo(CASES);
    }

    @Test
    void whatPeopleDoMeanwhileIsNeitherLostNorRefusedByTheDatabase() throws Exception {
        var today = calendar.workingDays().after(due, 1);
        var worked = atOnce(2, number -> {
            if (number == 0) {
                rounds.goRound(today);
            } else {
                ids.forEach(this::takeAsOnTheScreen);
            }
            return true;
        });

        assertThat(failures(worked)).isEmpty();
        rounds.goRound(today);
        assertThat(count("assignee is not null")).isEqualTo(CASES);
        assertThat(count("escalation = 'HEAD_OF_UNIT'")).isEqualTo(CASES);
        assertThat(count("1 = (select count(*) from timeline_entry t where t.case_id = c.id and t.kind = 'ASSIGNED')"))
                .isEqualTo(CASES);
    }

    /** Whoever is told that the case has moved on looks again, and then does it. */
    private void takeAsOnTheScreen(UUID id) {
        LEWISHAM_DESK.runs(() -> {
            for (var taken = false; !taken; ) {
                try {
                    cases.take(cases.view(id).seen());
                    taken = true;
                } catch (RuleViolation stale) {
                    assertThat(stale).hasMessageStartingWith("Somebody else has changed this case");
                }
            }
        });
    }

    /** How often two nodes that go round at once say that one of our cases is due soon. */
    private int warnings(DueSteps guard) throws Exception {
        var said = new AtomicInteger();
        var duties = new DueDuties(files, clocks, guard, _ -> said.incrementAndGet(), clock) {
            @Override
            void take(DueStep step, DueCase found, LocalDate today) {
                if (ids.contains(found.id())) {
                    transaction.executeWithoutResult(_ -> super.take(step, found, today));
                }
            }
        };
        var node = new DueRounds(guard, duties, settings, calendar, clock);
        var went = atOnce(NODES, _ -> {
            node.goRound(due);
            return true;
        });
        assertThat(failures(went)).isEmpty();
        return said.get();
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from case_file c where c.title = ? and " + condition)
                .param(TITLE)
                .query(Long.class)
                .single();
    }
}
