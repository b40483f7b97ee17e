package org.makegood.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.casework.Receipt;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.identity.Organisation;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Days;
import org.makegood.kernel.RuleViolation;
import org.makegood.proposals.ProposingService;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SampleConcern;
import org.makegood.support.SampleProposal;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The three jobs beside each other, in a quarter that no other test writes to. */
@PortalTest
class SummaryServiceTest {

    private static final Period QUARTER = Period.quarterOf(LocalDate.of(2023, 8, 9));
    private static final OverviewQuestion ALL = new OverviewQuestion(QUARTER, Set.of());

    @Autowired
    SummaryService summaries;

    @Autowired
    OverviewService overviews;

    @Autowired
    ConcernLoggingService concerns;

    @Autowired
    ProposingService proposals;

    @Autowired
    BriefingService briefings;

    @Autowired
    InvitationService invitations;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void aQuarter() {
        sent(SampleConcern.about("Nobody comes")
                .sharedWith(Audience.OVERVIEW_BODY)
                .log(concerns));
        sent(SampleProposal.at("Riverside path", Days.today(clock).plusDays(10)).propose(proposals));
        var held = SampleBriefing.of(world.lewishamDesk().id()).with(40).open(briefings);
        invite(held, world.lewisham(), world.southwark());
        took(held);
    }

    @Test
    void theThreeAreCountedForTheSameDays() {
        LONDON_COUNCILS.runs(() -> {
            var summary = summaries.beside(overviews.overview(ALL));

            assertThat(summary.concerns().of(Figure.LOGGED)).isEqualTo(1);
            assertThat(summary.proposals().of(FunnelStage.PROPOSED)).isEqualTo(1);
            assertThat(summary.briefings()).isEqualTo(new BriefingCounts(1, 1, 40, 2, 0, 0, 0));
        });
    }

    @Test
    void areasNarrowAllThree() {
        LONDON_COUNCILS.runs(() -> {
            var summary =
                    summaries.beside(overviews.overview(new OverviewQuestion(QUARTER, Set.of(Fixtures.SOUTHWARK))));

            assertThat(summary.concerns().of(Figure.LOGGED)).isZero();
            assertThat(summary.proposals().of(FunnelStage.PROPOSED)).isZero();
            assertThat(summary.briefings()).isEqualTo(new BriefingCounts(1, 1, 40, 1, 0, 0, 0));
            assertThat(summaries
                            .beside(overviews.overview(new OverviewQuestion(QUARTER, Set.of(Fixtures.BROMLEY))))
                            .briefings())
                    .isEqualTo(new BriefingCounts(0, 0, 0, 0, 0, 0, 0));
        });
    }

    @Test
    void briefingsThatTheBodyMayNotSeeAreNotCounted() {
        var closed = SampleBriefing.of(world.lewishamDesk().id()).invitedOnly().open(briefings);
        invite(closed, world.southwark());
        took(closed);

        LONDON_COUNCILS.runs(() -> assertThat(
                        summaries.beside(overviews.overview(ALL)).briefings().briefings())
                .isEqualTo(1));
    }

    @Test
    void theFileHoldsEveryFigureAndSaysHowMany() {
        LONDON_COUNCILS.runs(() -> {
            var csv = new StringBuilder();
            assertThat(export(csv)).isEqualTo(16);
            assertThat(csv.toString().lines())
                    .startsWith("About,Figure,Count", "Concerns,Logged,1")
                    .contains("Proposals,Sent,1", "Briefings,Offices invited,2")
                    .last()
                    .asString()
                    .contains("16 rows. July to September 2023, as at");
        });
    }

    @Test
    void areasThatAreNotTheBodysAreRefused() {
        LONDON_COUNCILS.runs(() -> {
            var overview = overviews.overview(ALL);
            var elsewhere = new Overview(
                    new OverviewQuestion(QUARTER, Set.of("E08000003")),
                    overview.asAt(),
                    overview.promises(),
                    overview.now(),
                    overview.before(),
                    overview.counts(),
                    overview.categories(),
                    overview.severities(),
                    overview.areas());
            assertThatThrownBy(() -> summaries.beside(elsewhere)).isInstanceOf(RuleViolation.class);
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LONDON_COUNCILS")
    void nobodyElseIsShownIt(SignedIn somebody) {
        somebody.runs(
                () -> assertThatThrownBy(() -> export(new StringBuilder())).isInstanceOf(AccessDeniedException.class));
    }

    private long export(StringBuilder csv) {
        try {
            return summaries.export(ALL, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sent(Receipt receipt) {
        jdbc.sql("update case_file set opened_on = '2023-08-09' where id = ?")
                .param(receipt.caseId())
                .update();
    }

    private void invite(UUID briefing, Organisation... offices) {
        LEWISHAM_DESK.runs(() -> invitations.send(
                briefing,
                LEWISHAM_DESK.appointment(),
                Arrays.stream(offices)
                        .map(office -> new Addressee(office.id(), "The office", office.id() + "@office.example"))
                        .toList()));
    }

    private void took(UUID briefing) {
        jdbc.sql("""
                        update briefing set registration_opens_at = null, registration_closes_at = '2023-08-08 17:00',
                            doors_open_at = '2023-08-09 07:30', starts_at = '2023-08-09 08:00',
                            ends_at = '2023-08-09 09:00', status = 'HELD'
                        where id = ?""").param(briefing).update();
    }
}
