package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.areas.WorkingCalendar;
import org.makegood.casework.CaseService;
import org.makegood.casework.clock.DatedPromise;
import org.makegood.casework.clock.Promise;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a week ago on, five days are promised instead of ten. */
@PortalTest
class ChangedPromiseTest {

    @Autowired
    OverviewService overviews;

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    CaseService cases;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private OverviewQuestion question;

    @BeforeEach
    void thePromiseIsChanged() {
        LONDON_COUNCILS.signIn();
        jdbc.sql("insert into promise_setting values ('CONCERN', ?, 1, 5)")
                .param(workingDaysAgo(7))
                .update();
        question = new OverviewQuestion(new Period(workingDaysAgo(8), Days.today(clock)), Set.of());
    }

    @Test
    void itHoldsForWhatArrivesFromThenOn() {
        var before = overviews.overview(question).now().answered();

        answeredToday("Day 8 of 10", workingDaysAgo(8));
        answeredToday("Day 6 of 5", workingDaysAgo(6));

        var overview = overviews.overview(question);
        assertThat(overview.now().answered().inTime()).isEqualTo(before.inTime() + 1);
        assertThat(overview.now().answered().late()).isEqualTo(before.late() + 1);
        assertThat(overview.counts().of(Figure.ANSWERED_LATE))
                .isEqualTo(overview.now().answered().late());
        assertThat(overviews.list(ConcernsBehind.of(question, Figure.ANSWERED_LATE), 0, 100))
                .extracting(ConcernLine::title)
                .contains("Day 6 of 5")
                .doesNotContain("Day 8 of 10");
    }

    @Test
    void anOverviewSaysWhatWasPromisedInItsDays() {
        assertThat(promisesOf(question)).containsExactly(new Promise(2, 10), new Promise(1, 5));
        assertThat(promisesOf(new OverviewQuestion(Period.quarterOf(LocalDate.of(2023, 5, 9)), Set.of())))
                .containsExactly(new Promise(2, 10));
    }

    private List<Promise> promisesOf(OverviewQuestion question) {
        return overviews.overview(question).promises().stream()
                .map(DatedPromise::promise)
                .toList();
    }

    /** As if it had been logged on that day, also by its clock. */
    private void answeredToday(String title, LocalDate logged) {
        var id = SampleConcern.about(title)
                .sharedWith(Audience.OVERVIEW_BODY)
                .log(logging)
                .caseId();
        var at = logged.atTime(9, 0);
        jdbc.sql("update case_file set opened_on = ?, opened_at = ? where id = ?")
                .params(logged, at, id)
                .update();
        jdbc.sql("update timeline_entry set at = ? where case_id = ?")
                .params(at, id)
                .update();
        entities.clear();
        LEWISHAM_DESK.runs(() -> cases.answer(id, LEWISHAM_DESK.appointment(), "It is so.", List.of()));
    }

    private LocalDate workingDaysAgo(int days) {
        var today = Days.today(clock);
        var day = today;
        while (calendar.workingDays().between(day, today) < days) {
            day = day.minusDays(1);
        }
        return day;
    }
}
