package org.makegood.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.makegood.support.Fixtures.LONDON;
import static org.makegood.support.Fixtures.OTHER_REGION;
import static org.makegood.support.SignedIn.CHARITY_OFFICER;
import static org.makegood.support.SignedIn.LEWISHAM_COORDINATOR;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_HEAD;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.LONDON_COUNCILS;
import static org.makegood.support.SignedIn.LONDON_HEAD;
import static org.makegood.support.SignedIn.OTHER_REGION_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.makegood.support.SignedIn.SOUTHWARK_OFFICER;
import static org.makegood.support.SignedIn.TWO_BODIES_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.invitation.Addressee;
import org.makegood.briefings.invitation.InvitationService;
import org.makegood.identity.OrganisationKind;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.Fixtures;
import org.makegood.support.PortalTest;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees a briefing, in the list and on its page; tried with everybody. */
@PortalTest
class BriefingVisibilityTest {

    private static final Set<SignedIn> DESK_AND_HEADS = EnumSet.of(LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_HEAD);
    private static final Set<SignedIn> STAFF_OF_LONDON =
            EnumSet.of(LEWISHAM_DESK, LEWISHAM_HEAD, LONDON_HEAD, SOUTHWARK_DESK);

    @Autowired
    BriefingService briefings;

    @Autowired
    BriefingCalendarService calendar;

    @Autowired
    PublicBriefingService everybody;

    @Autowired
    Briefings read;

    @Autowired
    InvitationService invitations;

    @Autowired
    Fixtures world;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDraftIsSeenByItsDeskAndTheHeadsAboveIt() {
        var draft = sample().draft(briefings);

        assertSeenBy(draft, DESK_AND_HEADS);
        assertThat(read.card(draft).orElseThrow().slug()).isNull();
        assertThat(everybody.slug(draft)).isEmpty();
    }

    @Test
    void whatIsForEverybodyIsSeenByEverybody() {
        var open = sample().open(briefings);

        assertSeenBy(open, EnumSet.allOf(SignedIn.class));
        assertThat(everybody.view(slug(open)).onlineLink()).isNull();
        assertThat(everybody.toCome()).extracting(BriefingRow::id).contains(open);
    }

    @Test
    void whatIsForPartnersOfARegionIsSeenByThoseWhoServeAnAreaOfIt() {
        assertSeenBy(
                sample().forPartners(Set.of(LONDON), Set.of()).open(briefings),
                and(
                        STAFF_OF_LONDON,
                        LEWISHAM_OFFICER,
                        LEWISHAM_COORDINATOR,
                        SOUTHWARK_OFFICER,
                        CHARITY_OFFICER,
                        TWO_BODIES_OFFICER,
                        LONDON_COUNCILS));
        assertSeenBy(
                sample().forPartners(Set.of(OTHER_REGION), Set.of()).open(briefings),
                and(STAFF_OF_LONDON, OTHER_REGION_DESK));
    }

    @Test
    void whatIsForOneKindIsSeenByOrganisationsOfThatKind() {
        assertSeenBy(
                sample().forPartners(Set.of(), Set.of(OrganisationKind.COUNCIL)).open(briefings),
                and(STAFF_OF_LONDON, LEWISHAM_OFFICER, LEWISHAM_COORDINATOR, SOUTHWARK_OFFICER));
        assertSeenBy(
                sample().forPartners(Set.of(LONDON), Set.of(OrganisationKind.OVERVIEW_BODY))
                        .open(briefings),
                and(STAFF_OF_LONDON, LONDON_COUNCILS));
    }

    @Test
    void whatIsForInvitedOfficesIsSeenByThem() {
        var open = sample().invitedOnly().open(briefings);
        assertSeenBy(open, STAFF_OF_LONDON);

        LEWISHAM_DESK.runs(() -> invitations.send(
                open,
                LEWISHAM_DESK.appointment(),
                List.of(new Addressee(world.southwark().id(), "Chief executive's office", "chief@southwark.example"))));

        assertSeenBy(open, and(STAFF_OF_LONDON, SOUTHWARK_OFFICER));
        assertThatThrownBy(() -> everybody.view(slug(open))).isInstanceOf(RuleViolation.class);
        assertThat(everybody.slug(open)).isEmpty();
        assertThat(everybody.toCome()).extracting(BriefingRow::id).doesNotContain(open);
    }

    private String slug(UUID briefing) {
        return Objects.requireNonNull(read.card(briefing).orElseThrow().slug());
    }

    @Test
    void aBriefingIsFoundByItsTitleAndByWhoHoldsItToComeOrOver() {
        var open = sample().titled("Changes at court").open(briefings);
        var desk = world.lewishamDesk().name();
        LEWISHAM_OFFICER.runs(() -> {
            assertThat(calendar.find(desk + " court", 5))
                    .extracting(BriefingRow::id)
                    .containsExactly(open);
            assertThat(calendar.find("court nowhere", 5)).isEmpty();
            assertThat(calendar.find("%", 5)).isEmpty();
            assertThat(calendar.find(" ", 5)).isEmpty();
        });

        jdbc.sql(
                        "update briefing set registration_closes_at = '2020-01-01',"
                                + " doors_open_at = '2020-01-02', starts_at = '2020-01-02', ends_at = '2020-01-03' where id = ?")
                .param(open)
                .update();
        LEWISHAM_OFFICER.runs(() -> assertThat(calendar.find("court", 5))
                .extracting(BriefingRow::id)
                .containsExactly(open));
    }

    @Test
    void onlyTheDeskAndHeadsAboveItRunABriefing() {
        var open = sample().open(briefings);
        for (var somebody : SignedIn.values()) {
            if (DESK_AND_HEADS.contains(somebody)) {
                somebody.runs(() -> {
                    assertThat(calendar.view(open).isRun()).isTrue();
                    assertThat(briefings.form(open).form().title()).isNotBlank();
                });
            } else {
                somebody.runs(() -> {
                    assertThat(calendar.view(open).isRun()).isFalse();
                    assertThat(calendar.view(open).onlineLink()).isNull();
                    assertThat(calendar.view(open).steps()).isEmpty();
                    assertThatThrownBy(() -> briefings.form(open))
                            .isInstanceOfAny(RuleViolation.class, AccessDeniedException.class);
                    assertThatThrownBy(() -> briefings.close(new BriefingSeen(open, 1, somebody.appointment())))
                            .isInstanceOfAny(RuleViolation.class, AccessDeniedException.class);
                });
            }
        }
    }

    @Test
    void nobodyOrganisesForADeskThatIsNotTheirs() {
        SOUTHWARK_DESK.runs(() -> assertThatThrownBy(
                        () -> briefings.draft(SOUTHWARK_DESK.appointment(), sample().form(), List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("deskId")));
    }

    private void assertSeenBy(UUID briefing, Set<SignedIn> expected) {
        for (var somebody : SignedIn.values()) {
            somebody.runs(() -> {
                var listed = calendar.list(BriefingFilter.toCome(), 0, 500).stream()
                        .anyMatch(row -> row.id().equals(briefing));
                assertThat(listed).as("%s finds it in the list", somebody).isEqualTo(expected.contains(somebody));
                assertThat(calendar.find("who does june", 500).stream()
                                .anyMatch(row -> row.id().equals(briefing)))
                        .as("%s finds it by its title", somebody)
                        .isEqualTo(listed);
                if (listed) {
                    assertThat(calendar.view(briefing).id()).isEqualTo(briefing);
                } else {
                    assertThatThrownBy(() -> calendar.view(briefing))
                            .as("%s opens it", somebody)
                            .isInstanceOf(RuleViolation.class);
                }
            });
        }
    }

    private static Set<SignedIn> and(Set<SignedIn> some, SignedIn... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    private SampleBriefing sample() {
        return SampleBriefing.of(world.lewishamDesk().id());
    }
}
