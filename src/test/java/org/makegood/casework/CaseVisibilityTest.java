package org.makegood.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.LONDON_HEAD;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.casework.queue.QueueFilter;
import org.makegood.casework.queue.QueueScope;
import org.makegood.casework.queue.QueueService;
import org.makegood.casework.queue.QueueSort;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleConcern;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees what: every kind of person against every kind of sharing, by page, list, count and export alike. */
@PortalTest
class CaseVisibilityTest {

    private static final Set<SignedIn> REPORTER_AND_DESK =
            EnumSet.of(LEWISHAM_OFFICER, LEWISHAM_COORDINATOR, LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_HEAD);

    @Autowired
    ConcernLoggingService logging;

    @Autowired
    CaseService cases;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        LEWISHAM_OFFICER.signIn();
    }

    @Test
    void whatIsNotSharedIsSeenByTheReportersOrganisationAndTheDesk() {
        assertSeenBy(log(sample().sharedWith(Audience.OWN_ORGANISATION)), REPORTER_AND_DESK);
    }

    @Test
    void whatIsSharedWithTheRegionIsSeenByItsOtherDesks() {
        assertSeenBy(log(sample().sharedWith(Audience.REGION)), and(SOUTHWARK_DESK));
    }

    @Test
    void whatIsSharedWithTheOverviewBodyIsSeenByIt() {
        for (var audience : List.of(Audience.OVERVIEW_BODY, Audience.COMMITTEE, Audience.PUBLIC)) {
            assertSeenBy(log(sample().sharedWith(audience)), and(SOUTHWARK_DESK, LONDON_COUNCILS));
        }
    }

    @Test
    void whatIsSensitiveStaysWithTheReporterAndTheDeskWhateverWasChosen() {
        assertSeenBy(log(sample().sharedWith(Audience.PUBLIC).marked(Marking.OFFICIAL_SENSITIVE)), REPORTER_AND_DESK);
    }

    @Test
    void aDeskInCopyReadsAlong() {
        var bolton = "E08000001";
        assertSeenBy(
                log(sample().of(SampleConcern.about("").areaCode(), bolton)), and(SOUTHWARK_DESK, OTHER_REGION_DESK));
    }

    @Test
    void noDeskIsCopiedInWhatIsNotShared() {
        var bolton = "E08000001";
        assertSeenBy(
                log(sample().of(SampleConcern.about("").areaCode(), bolton).sharedWith(Audience.OWN_ORGANISATION)),
                REPORTER_AND_DESK);
    }

    @Test
    void whatNoDeskHasIsSeenByTheHeadOfTheRegionAtOnce() {
        var id = log(sample().sharedWith(Audience.OWN_ORGANISATION));
        jdbc.sql("update case_file set desk_id = null, desk = null where id = ?")
                .param(id)
                .update();

        assertSeenBy(id, EnumSet.of(LEWISHAM_OFFICER, LEWISHAM_COORDINATOR, LONDON_HEAD));
        LONDON_HEAD.runs(() -> assertThat(listed(id, QueueScope.UNROUTED)).isTrue());
        LEWISHAM_HEAD.runs(() -> assertThat(listed(id, QueueScope.UNROUTED)).isFalse());
    }

    @Test
    void theOverviewBodyLearnsNoMoreOfTheReporterThanWasAllowed() {
        var unattributed = log(sample().sharedWith(Audience.PUBLIC).quoted(Attribution.UNATTRIBUTED));
        var named = log(sample().sharedWith(Audience.PUBLIC).quoted(Attribution.NAMED));
        var byOrganisation = log(sample().sharedWith(Audience.PUBLIC).quoted(Attribution.BY_ORGANISATION));

        LONDON_COUNCILS.runs(() -> {
            var view = cases.view(unattributed);
            assertThat(view.organisation()).isEqualTo("A partner organisation");
            assertThat(view.reporter()).isNull();
            assertThat(view.timeline()).extracting(CaseView.Happening::by).containsOnly("A partner organisation");
            assertThat(queue.list(QueueFilter.allOpen(QueueScope.OWN), QueueSort.OPENED, true, 0, 500))
                    .filteredOn(row -> row.id().equals(unattributed))
                    .singleElement()
                    .satisfies(row -> assertThat(row.organisation()).isEqualTo("A partner organisation"));
            assertThat(cases.view(named).reporter()).isEqualTo(LEWISHAM_OFFICER.title());
            assertThat(cases.view(byOrganisation).reporter()).isNull();
            assertThat(cases.view(byOrganisation).organisation()).isEqualTo("London Borough of Lewisham");
        });
    }

    private static SampleConcern sample() {
        return SampleConcern.about("Who sees this?");
    }

    private static Set<SignedIn> and(SignedIn... others) {
        var all = EnumSet.copyOf(REPORTER_AND_DESK);
        all.addAll(List.of(others));
        return all;
    }

    private UUID log(SampleConcern concern) {
        return concern.log(logging).caseId();
    }

    private void assertSeenBy(UUID id, Set<SignedIn> expected) {
        var opened = EnumSet.noneOf(SignedIn.class);
        var listed = EnumSet.noneOf(SignedIn.class);
        var exported = EnumSet.noneOf(SignedIn.class);
        for (var somebody : SignedIn.values()) {
            somebody.runs(() -> {
                addIf(opens(id), somebody, opened);
                addIf(Arrays.stream(QueueScope.values()).anyMatch(scope -> listed(id, scope)), somebody, listed);
                addIf(exported(id), somebody, exported);
            });
        }
        assertThat(opened).isEqualTo(expected);
        assertThat(listed).isEqualTo(expected);
        assertThat(exported).isEqualTo(expected);
    }

    private static void addIf(boolean sees, SignedIn somebody, Set<SignedIn> those) {
        if (sees) {
            those.add(somebody);
        }
    }

    private boolean opens(UUID id) {
        try {
            return cases.view(id).seen().caseId().equals(id);
        } catch (RuleViolation e) {
            assertThat(e).hasMessage("There is no such case.");
            return false;
        } catch (AccessDeniedException _) {
            return false;
        }
    }

    private boolean listed(UUID id, QueueScope scope) {
        try {
            return queue.list(QueueFilter.allOpen(scope), QueueSort.OPENED, true, 0, 500).stream()
                    .anyMatch(row -> row.id().equals(id));
        } catch (AccessDeniedException _) {
            return false;
        }
    }

    private boolean exported(UUID id) {
        var reference = jdbc.sql("select reference from case_file where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return Arrays.stream(QueueScope.values())
                .anyMatch(scope -> export(scope).contains(reference));
    }

    private String export(QueueScope scope) {
        var out = new StringBuilder();
        try {
            queue.export(QueueFilter.allOpen(scope), QueueSort.DUE, false, out);
        } catch (AccessDeniedException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
