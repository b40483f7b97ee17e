package org.makegood.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makegood.briefings.BriefingCalendarService;
import org.makegood.briefings.BriefingFilter;
import org.makegood.briefings.BriefingStatus;
import org.makegood.briefings.registration.RegistrationService;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueFlag;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.identity.ActingUnder;
import org.makegood.identity.Actors;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Utc;
import org.makegood.mail.MailFilter;
import org.makegood.mail.MailSummary;
import org.makegood.mail.OutboxService;
import org.makegood.proposals.DeclineReason;
import org.makegood.proposals.ProposalService;
import org.makegood.proposals.ProposalStatus;
import org.makegood.proposals.nomination.NominationService;
import org.makegood.proposals.photos.PhotoPhase;
import org.makegood.proposals.photos.ProposalPhoto;
import org.makegood.proposals.projects.ProjectFilter;
import org.makegood.proposals.projects.ProjectService;
import org.makegood.proposals.projects.PublicProject;
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
    DemoConcerns concerns;

    @Autowired
    DemoProposals proposals;

    @Autowired
    DemoHands hands;

    @Autowired
    DemoBriefings briefings;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    QueueService queue;

    @Autowired
    BriefingCalendarService calendarOfBriefings;

    @Autowired
    RegistrationService registrations;

    @Autowired
    ProposalService proposalService;

    @Autowired
    NominationService nominations;

    @Autowired
    ProjectService projects;

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
        new DemoData(world, concerns, proposals, hands, briefings, transaction).run(new DefaultApplicationArguments());
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

    /** Or else the first round of the morning would do it, and disturb whoever has just opened one. */
    @Test
    void whatIsLateHasBeenTakenUpAsThePortalDoes() {
        assertThat(late("true")).isPositive();
        assertThat(late("not c.is_escalated")).isZero();
        assertThat(late("""
                not exists (select 1 from due_step s
                    where s.case_id = c.id and s.due_on = c.due_on and s.step = 'HEAD_OF_UNIT')""")).isZero();
    }

    /** Of those that have been late for some days. */
    private long late(String condition) {
        return jdbc.sql("select count(*) from case_file c where c.is_open and c.due_on < ? and " + condition)
                .param(Days.today(clock).minusDays(6))
                .query(Long.class)
                .single();
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

    @Test
    void thereIsAProposalInEveryStateAndOneDeclinedForEveryReason() {
        assertThat(strings("select distinct status from case_file where kind = 'PROPOSAL'"))
                .containsExactlyInAnyOrder(names(ProposalStatus.values()));
        assertThat(strings("select distinct decline_reason from proposal where decline_reason is not null"))
                .containsExactlyInAnyOrder(names(DeclineReason.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lewisham.officer", "southwark.officer", "charity.officer", "lewisham.desk"})
    void everyAccountFindsProposalsThatAreNewAndThatWait(String username) {
        actingUnder.enter(actors.derive(personId(username), null).orElseThrow());

        assertThat(queue.list(proposals("SUBMITTED", Set.of()), QueueSort.OPENED, true, 0, 9))
                .isNotEmpty();
        assertThat(queue.list(proposals(null, Set.of(QueueFlag.WAITING)), QueueSort.OPENED, true, 0, 9))
                .isNotEmpty();
    }

    @Test
    void theDeskFindsProposalsThatAreLate() {
        actingUnder.enter(actors.derive(personId("lewisham.desk"), null).orElseThrow());

        assertThat(queue.list(proposals(null, Set.of(QueueFlag.LATE)), QueueSort.OPENED, true, 0, 9))
                .isNotEmpty();
    }

    @Test
    void whatWasWrittenDownOfAProposalIsWhereItStands() {
        assertThat(strings("""
                        select c.reference from case_file c
                        where c.kind = 'PROPOSAL' and c.status <> (select s.status from proposal_step s
                            where s.proposal_id = c.id order by s.step_no desc limit 1)""")).isEmpty();
        assertThat(strings("""
                        select c.reference from case_file c join proposal p on p.id = c.id
                        where (c.status in ('ACCEPTED', 'SCHEDULED', 'UNDER_WAY', 'COMPLETED', 'DECLINED'))
                                <> (p.decided_at is not null) and c.status <> 'WITHDRAWN'
                            or (c.status = 'COMPLETED') <> (p.completed_at is not null)""")).isEmpty();
        assertThat(strings("""
                        select w.proposal_id from work_session w join proposal p on p.id = w.proposal_id
                        where p.completed_at is not null and w.held_at is null and w.cancelled_at is null
                            or w.held_at < w.ends_at""")).isEmpty();
    }

    @Test
    void aVisitorCanFollowWhatTheyNominated() {
        var tokens = strings("select token from case_visitor");

        assertThat(tokens)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(token -> assertThat(nominations.progress(token)).isPresent());
        assertThat(strings("""
                        select m.subject from outbox_mail m join case_visitor v on v.case_id = m.case_id
                        where m.recipient = v.email""")).isNotEmpty();
    }

    @Test
    void someOfWhatIsDoneIsShownToEverybody() {
        var shown = projects.list(new ProjectFilter(null, null), 0, 50);

        assertThat(shown)
                .filteredOn(PublicProject::isCompleted)
                .hasSizeGreaterThan(2)
                .allSatisfy(project -> assertThat(project.hours()).isPositive());
        assertThat(shown).filteredOn(project -> !project.isCompleted()).isNotEmpty();
    }

    @Test
    void manyProjectsHavePhotosOfBeforeAndAfter() {
        var pictured = projects.list(new ProjectFilter(null, null), 0, 50).stream()
                .filter(project -> !project.photos().isEmpty())
                .toList();

        assertThat(pictured).hasSizeGreaterThan(3);
        assertThat(pictured)
                .filteredOn(PublicProject::isCompleted)
                .allSatisfy(project -> assertThat(project.photos())
                        .extracting(ProposalPhoto::phase)
                        .containsExactly(PhotoPhase.BEFORE, PhotoPhase.AFTER));
    }

    @Test
    void someCasesCameFromAnotherDeskAndWhoHasOneWasGivenIt() {
        assertThat(strings("select case_id from timeline_entry where kind = 'HANDED_OVER'"))
                .isNotEmpty();
        assertThat(strings("""
                        select f.reference from case_file f join case_holding h on h.case_id = f.id and h.until_at is null
                        where h.desk_id <> f.desk_id""")).isEmpty();
        assertThat(strings("""
                        select f.reference from case_file f
                        where f.assignee_id is not null and f.acknowledged_at is not null and f.assignee_id <> (
                            select e.person_id from timeline_entry e where e.case_id = f.id and e.kind = 'ASSIGNED'
                            order by e.at desc limit 1)""")).isEmpty();
    }

    @Test
    void everyProposalHasItsPage() {
        actingUnder.enter(actors.derive(personId("london.head"), null).orElseThrow());
        var all = queue.list(proposals(null, Set.of()), QueueSort.OPENED, true, 0, 100);

        assertThat(all)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        row -> assertThat(proposalService.view(row.id()).offer().what())
                                .isNotBlank());
    }

    private static QueueFilter proposals(@Nullable String status, Set<QueueFlag> flags) {
        var statuses = status == null ? Set.<String>of() : Set.of(status);
        return new QueueFilter(QueueScope.OWN, null, statuses, CaseKind.PROPOSAL, null, null, null, flags, null);
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private UUID personId(String username) {
        return jdbc.sql("select id from person where username = ?")
                .param(username)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
