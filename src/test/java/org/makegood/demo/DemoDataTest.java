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
    Promises promises;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    QueueService queue;

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
        new DemoData(world, writer, mail, promises, calendar, transaction, clock)
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

    private UUID personId(String username) {
        return jdbc.sql("select id from person where username = ?")
                .param(username)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
