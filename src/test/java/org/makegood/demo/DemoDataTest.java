package org.makegood.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.areas.WorkingCalendar;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingFilter;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.RegistrationService;
import org.makegood.casework.Promises;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actors;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.mail.MailFilter;
import org.makegood.mail.MailSummary;
import org.makegood.mail.OutboxService;
import org.makegood.support.PortalTest;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
class DemoDataTest {

    @Autowired
    DemoWorld world;

    @Autowired
    StoryWriter writer;

    @Autowired
    StoryMail mail;

    @Autowired
    DemoBriefings briefings;

    @Autowired
    Promises promises;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    QueueService queue;

    @Autowired
    BriefingCalendarService calendarOfBriefings;

    @Autowired
    RegistrationService registrations;

    @Autowired
    OutboxService outbox;

    @Autowired
    Actors actors;

    @Autowired
    ActingUnder actingUnder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void theFirstStart() {
        jdbc.sql("update desk set valid_until = date_add(valid_from, interval 1 day)")
                .update(); // those of the tests give way
        new DemoData(world, writer, mail, briefings, promises, calendar, transaction, clock)
                .run(new DefaultApplicationArguments());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lewisham.officer",
                "lewisham.coordinator",
                "southwark.officer",
                "charity.officer",
                "lewisham.desk",
                "lewisham.head"
            })
    void everyAccountFindsSomethingToDo(String username) {
        actingUnder.enter(actors.derive(personId(username), null).orElseThrow());

        var counts = queue.counts(QueueScope.OWN);
        assertThat(counts.waiting()).as("waiting").isPositive();
        assertThat(counts.late()).as("late").isPositive();
        assertThat(queue.list(QueueFilter.allOpen(QueueScope.OWN), QueueSort.OPENED, true, 0, 1))
                .singleElement()
                .satisfies(newest -> assertThat(newest.openedAt())
                        .isAfter(Days.startOf(Days.today(clock).minusDays(4))));
    }

    @Test
    void theNewestCasesHaveTheirMailOfTheDayItWasAbout() {
        var newest = jdbc.sql("""
                        select reference, opened_at from case_file where reporter_id = ?
                        order by opened_at desc limit 1""")
                .param(personId("lewisham.officer"))
                .query((row, _) -> Map.entry(row.getString("reference"), Utc.instant(row, "opened_at")))
                .single();
        SignedIn.ADMINISTRATOR.signIn();

        var mails = outbox.list(new MailFilter(null, newest.getKey()), PageRequest.of(0, 50));

        assertThat(mails)
                .extracting(MailSummary::recipient)
                .contains("lewisham.officer@makegood.example", "desk.n07lebr@makegood.example");
        assertThat(mails.getLast().createdAt()).isEqualTo(newest.getValue());
    }

    @Test
    void theSeminarIsHistoryAndNoBriefingHasMoreGuestsThanPlaces() {
        assertThat(jdbc.sql("""
                        select sum(invited) from briefing_report where status = 'HELD' and starts_at = '2014-07-15 08:00'""").query(Long.class).single()).isEqualTo(33);
        assertThat(jdbc.sql("select sum(came) from briefing_report where starts_at = '2014-07-15 08:00'")
                        .query(Long.class)
                        .single())
                .isBetween(20L, 60L);
        assertThat(jdbc.sql("""
                        select count(*) from briefing b join seat_pool p on p.briefing_id = b.id
                        where p.taken <> (select count(*) from registration r
                            where r.pool_id = p.id and r.state = 'ACCEPTED')""").query(Long.class).single()).isZero();
    }

    @Test
    void oneBriefingIsFullAndSouthwarkWaitsForIt() {
        actingUnder.enter(actors.derive(personId("southwark.officer"), null).orElseThrow());

        var full = calendarOfBriefings.list(BriefingFilter.toCome(), 0, 20).stream()
                .filter(row -> row.status() == BriefingStatus.FULL)
                .toList();

        assertThat(full)
                .singleElement()
                .satisfies(row -> assertThat(registrations.mine(row.id()))
                        .singleElement()
                        .satisfies(mine -> assertThat(mine.position()).isEqualTo(2)));
    }

    private UUID personId(String username) {
        return jdbc.sql("select id from person where username = ?")
                .param(username)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
