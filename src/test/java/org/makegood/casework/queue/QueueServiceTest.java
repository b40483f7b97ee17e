package org.makegood.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.casework.CaseService;
import org.makegood.casework.due.EscalationLevel;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.Actor;
import org.makegood.identity.PortalUser;
import org.makegood.kernel.CaseKind;
import org.makegood.kernel.Days;
import org.makegood.kernel.Severity;
import org.makegood.proposals.ProposingService;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SampleProposal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class QueueServiceTest {

    /** In every title, so that other rows of the desk stay out of the way. */
    private static final String OURS = "Queued";

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    ProposingService proposing;

    @Autowired
    CaseService cases;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UUID minor;
    private UUID serious;
    private UUID critical;

    @BeforeEach
    void threeConcernsAreInTheQueue() {
        minor = log(SampleConcern.about(OURS + " bread")
                .in("UPW_QUALITY")
                .of(Fixtures.BROMLEY)
                .as(Severity.MINOR));
        serious = log(SampleConcern.about(OURS + " apple").as(Severity.SERIOUS));
        critical =
                log(SampleConcern.about(OURS + " 100% cheese").in("FORUM_IOM").as(Severity.CRITICAL));
        LEWISHAM_DESK.signIn();
        jdbc.sql("update case_file set desk_id = (select desk_id from case_file where id = ?) where id = ?")
                .params(serious, minor)
                .update();
        due(minor, -3);
        due(serious, 5);
        due(critical, 0);
    }

    @Test
    void whatIsOwedSoonestComesFirst() {
        assertThat(list(ours(), QueueSort.DUE, false)).containsExactly(minor, critical, serious);
        assertThat(list(ours(), QueueSort.DUE, true)).containsExactly(serious, critical, minor);
    }

    @Test
    void listsAreSortedAsAsked() {
        assertThat(list(ours(), QueueSort.SEVERITY, true)).containsExactly(critical, serious, minor);
        assertThat(list(ours(), QueueSort.TITLE, false)).containsExactly(critical, serious, minor);
        assertThat(list(ours(), QueueSort.OPENED, false)).containsExactly(minor, serious, critical);
    }

    /** All of these find their rows in another way than the open cases of a few desks. */
    @ParameterizedTest
    @EnumSource
    void openOnesAndAllOfManyDesksAreFilteredAndSortedAsThoseOfOne(QueueSort sort) {
        cases.take(cases.view(serious).seen());
        var asked = Stream.of(true, false, null)
                .flatMap(open -> Stream.of(
                        any(open, null, null, Set.of(), OURS),
                        any(open, "FORUM", null, Set.of(), OURS),
                        any(open, null, null, Set.of(QueueFlag.LATE), OURS),
                        any(open, null, null, Set.of(QueueFlag.LATE), null),
                        any(open, null, null, Set.of(QueueFlag.DUE_SOON), null),
                        any(open, null, null, Set.of(QueueFlag.MINE), null),
                        any(open, null, null, Set.of(QueueFlag.UNASSIGNED), null),
                        any(open, null, null, Set.of(), OURS),
                        any(open, null, Fixtures.LEWISHAM, Set.of(), null),
                        any(open, null, Fixtures.BROMLEY, Set.of(QueueFlag.UNASSIGNED), OURS),
                        any(open, null, null, Set.of(), null),
                        any(open, null, null, Set.of(), cases.view(serious).reference())))
                .toList();
        var ofOneDesk = asked.stream()
                .flatMap(filter -> Stream.of(list(filter, sort, false), list(filter, sort, true)))
                .toList();
        var counted = asked.stream().map(queue::count).toList();

        signInToManyMoreDesks();

        assertThat(asked.stream()
                        .flatMap(filter -> Stream.of(list(filter, sort, false), list(filter, sort, true)))
                        .toList())
                .isEqualTo(ofOneDesk)
                .anyMatch(rows -> rows.size() == 3);
        assertThat(asked.stream().map(queue::count).toList()).isEqualTo(counted);
    }

    @Test
    void whatIsPausedComesLast() {
        cases.ask(minor, LEWISHAM_DESK.appointment(), "Which site?", List.of());

        assertThat(list(ours(), QueueSort.DUE, false)).containsExactly(critical, serious, minor);
        assertThat(list(ours(QueueFlag.WAITING), QueueSort.DUE, false)).containsExactly(minor);
    }

    @Test
    void pagesNeitherLoseNorRepeatRows() {
        var found = new ArrayList<UUID>();
        for (int offset = 0; offset < 4; offset++) {
            queue.list(ours(), QueueSort.DUE, false, offset, 1).forEach(row -> found.add(row.id()));
        }
        assertThat(found).containsExactly(minor, critical, serious);
        assertThat(queue.count(ours())).isEqualTo(3);
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(list(ours(QueueFlag.LATE), QueueSort.DUE, false)).containsExactly(minor);
        assertThat(list(ours(QueueFlag.DUE_SOON), QueueSort.DUE, false)).containsExactly(critical);
        assertThat(list(ofCategory("FORUM"), QueueSort.DUE, false)).containsExactly(critical, serious);
        assertThat(list(ofCategory("FORUM_IOM"), QueueSort.DUE, false)).containsExactly(critical);
        assertThat(list(ours(Set.of(), null, null, Fixtures.BROMLEY, null, Set.of()), QueueSort.DUE, false))
                .containsExactly(minor);
        assertThat(list(ours(Set.of(), null, null, null, Severity.SERIOUS, Set.of()), QueueSort.DUE, false))
                .containsExactly(serious);
        assertThat(list(ours(Set.of("RESOLVED"), null, null, null, null, Set.of()), QueueSort.DUE, false))
                .isEmpty();
        assertThat(list(ours(Set.of(), CaseKind.PROPOSAL, null, null, null, Set.of()), QueueSort.DUE, false))
                .isEmpty();
    }

    @Test
    void whoHasACaseFindsItUnderMine() {
        cases.take(cases.view(serious).seen());
        cases.escalate(cases.view(critical).seen(), EscalationLevel.HEAD_OF_UNIT, "Urgent.", List.of());

        assertThat(list(ours(QueueFlag.MINE), QueueSort.DUE, false)).containsExactly(serious);
        assertThat(list(ours(QueueFlag.UNASSIGNED), QueueSort.DUE, false)).containsExactly(minor, critical);
        assertThat(list(ours(QueueFlag.ESCALATED), QueueSort.DUE, false)).containsExactly(critical);
    }

    @Test
    void wordsAreFoundInTitlesAndReferencesByTheirBeginning() {
        var reference = cases.view(serious).reference();

        assertThat(list(words(OURS + " app"), QueueSort.DUE, false)).containsExactly(serious);
        assertThat(list(words("100% " + OURS), QueueSort.DUE, false)).containsExactly(critical);
        assertThat(list(words(OURS + "%app"), QueueSort.DUE, false)).isEmpty();
        assertThat(list(words(reference), QueueSort.DUE, false)).containsExactly(serious);
        assertThat(list(words(reference.toLowerCase().replace("-", "")), QueueSort.DUE, false))
                .containsExactly(serious);
        assertThat(list(words(reference.substring(0, 7)), QueueSort.DUE, false)).contains(serious);
    }

    @Test
    void theViewsAreCountedAtOnce() {
        var before = queue.counts(QueueScope.OWN);
        cases.take(cases.view(serious).seen());

        var after = queue.counts(QueueScope.OWN);

        assertThat(after.open()).isEqualTo(before.open()).isGreaterThanOrEqualTo(3);
        assertThat(after.mine()).isEqualTo(before.mine() + 1);
        assertThat(after.unassigned()).isEqualTo(before.unassigned() - 1);
        assertThat(after.late()).isPositive();
    }

    @Test
    void anExportHoldsEveryRowSaysHowManyAndRunsNoFormula() throws IOException {
        jdbc.sql("update case_file set title = '=cmd() Queued' where id = ?")
                .param(minor)
                .update();
        var out = new StringBuilder();

        var rows = queue.export(ours(), QueueSort.DUE, false, out);

        assertThat(rows).isEqualTo(3);
        assertThat(out.toString().lines()).hasSize(5);
        assertThat(out.toString())
                .startsWith("Reference,Kind,")
                .contains("'=cmd() Queued")
                .endsWith("3 rows\r\n");
    }

    @Test
    void casesOfAllKindsStandInOneListAndAreToldApart() throws IOException {
        var proposal = propose();

        assertThat(list(ours(), QueueSort.DUE, false)).contains(minor, serious, critical, proposal);
        assertThat(list(ours(Set.of(), CaseKind.PROPOSAL, null, null, null, Set.of()), QueueSort.DUE, false))
                .containsExactly(proposal);
        assertThat(list(ours(Set.of(), CaseKind.CONCERN, null, null, null, Set.of()), QueueSort.DUE, false))
                .doesNotContain(proposal);
        assertThat(list(ofCategory("PATHWAYS"), QueueSort.DUE, false)).containsExactly(proposal);
        assertThat(list(ours(Set.of("SUBMITTED"), null, null, null, null, Set.of()), QueueSort.DUE, false))
                .containsExactly(proposal);
        var out = new StringBuilder();
        queue.export(ours(), QueueSort.DUE, false, out);
        assertThat(out.toString())
                .contains("Unpaid work proposal,Queued path,Submitted,Making pathways accessible")
                .contains("Concern,Queued apple,Logged,");
    }

    @Test
    void aMemberOfThePublicIsNoPartnerOrganisation() {
        var proposal = propose();
        jdbc.sql("""
                        update case_file set organisation_id = null, reporter_id = null, reporter = 'Neighbour',
                            organisation = 'A member of the public', attribution = 'UNATTRIBUTED' where id = ?""").param(proposal).update();
        jdbc.sql("update case_file set attribution = 'UNATTRIBUTED', audience = 'OVERVIEW_BODY' where id = ?")
                .param(serious)
                .update();

        LONDON_COUNCILS.runs(() -> assertThat(queue.list(ours(), QueueSort.DUE, false, 0, 10))
                .extracting(CaseRow::id, CaseRow::organisation)
                .containsExactlyInAnyOrder(
                        tuple(proposal, "A member of the public"), tuple(serious, "A partner organisation")));
    }

    private UUID propose() {
        var id = SampleProposal.at(OURS + " path", Days.today(clock).plusDays(10))
                .propose(proposing)
                .caseId();
        jdbc.sql("update case_file set desk_id = (select desk_id from case_file where id = ?) where id = ?")
                .params(serious, id)
                .update();
        return id;
    }

    private static QueueFilter ours(QueueFlag... flags) {
        return ours(Set.of(), null, null, null, null, Set.of(flags));
    }

    private static QueueFilter ours(
            Set<String> statuses,
            @Nullable CaseKind kind,
            @Nullable String category,
            @Nullable String areaCode,
            @Nullable Severity severity,
            Set<QueueFlag> flags) {
        return new QueueFilter(QueueScope.OWN, true, statuses, kind, category, areaCode, severity, flags, OURS);
    }

    private static QueueFilter any(
            @Nullable Boolean open,
            @Nullable String category,
            @Nullable String areaCode,
            Set<QueueFlag> flags,
            @Nullable String words) {
        return new QueueFilter(QueueScope.OWN, open, Set.of(), null, category, areaCode, null, flags, words);
    }

    private static QueueFilter ofCategory(String code) {
        return ours(Set.of(), null, code, null, null, Set.of());
    }

    private static QueueFilter words(String words) {
        return new QueueFilter(QueueScope.OWN, true, Set.of(), null, null, null, null, Set.of(), words);
    }

    private List<UUID> list(QueueFilter filter, QueueSort sort, boolean descending) {
        return queue.list(filter, sort, descending, 0, 100).stream()
                .map(CaseRow::id)
                .toList();
    }

    /** The desks hold nothing; that there are so many is what matters. */
    private static void signInToManyMoreDesks() {
        var one = LEWISHAM_DESK.actor(Actor.Staff.class);
        var desks = Stream.concat(
                        one.deskIds().stream(),
                        Stream.generate(UUID::randomUUID).limit(40))
                .collect(Collectors.toSet());
        var many = new Actor.Staff(
                one.personId(),
                one.appointmentId(),
                one.name(),
                one.deskId(),
                one.desk(),
                one.unitCode(),
                one.regionCode(),
                one.head(),
                desks);
        var user = new PortalUser(many, LEWISHAM_DESK.username(), 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.authorities()));
    }

    private void due(UUID id, int daysFromNow) {
        jdbc.sql("update case_file set due_on = ? where id = ?")
                .params(day(daysFromNow), id)
                .update();
    }

    private LocalDate day(int daysFromNow) {
        return Days.today(clock).plusDays(daysFromNow);
    }

    private UUID log(SampleConcern concern) {
        return concern.log(logging).caseId();
    }
}
