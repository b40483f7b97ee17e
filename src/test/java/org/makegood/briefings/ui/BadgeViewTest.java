package org.makegood.briefings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.makegood.support.SignedIn.LEWISHAM_DESK;
import static org.makegood.support.SignedIn.LEWISHAM_OFFICER;
import static org.makegood.support.SignedIn.SOUTHWARK_DESK;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.Filter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.Briefings;
import org.makegood.briefings.attendance.AttendanceService;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Needs;
import org.makegood.support.SampleBriefing;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a telephone opens that has read a badge. */
class BadgeViewTest extends ViewTest {

    @Autowired
    BriefingService briefings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Briefings read;

    @Autowired
    WebApplicationContext served;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    private UUID registration = new UUID(0, 0);

    @BeforeEach
    void somebodyComes() {
        var briefing = SampleBriefing.of(fixtures.lewishamDesk().id()).open(briefings);
        var ana = new RegistrationForm(UUID.randomUUID(), "Ana Bell", "ana@example.org", "A charity", null, Needs.NONE);
        registration = LEWISHAM_DESK
                .does(() -> attendance.register(briefing, LEWISHAM_DESK.appointment(), ana))
                .id();
    }

    @Test
    void openingItChecksNobodyInAndOnePressDoes() {
        open(LEWISHAM_DESK, badge());
        assertThat(text()).contains("Ana Bell", "A charity").doesNotContain("Here since");
        assertThat(arrivedAt()).isNull();

        click("Check in");
        assertThat(text()).contains("Here since");
        assertThat(arrivedAt()).isNotNull();

        click("Not here");
        assertThat(arrivedAt()).isNull();
    }

    @Test
    void whoHasNoPlaceAnyMoreIsNotCheckedIn() {
        LEWISHAM_DESK.runs(() -> attendance.cancel(registration, LEWISHAM_DESK.appointment(), "Registered twice"));

        open(LEWISHAM_DESK, badge());

        assertThat(text()).contains("Ana Bell has no place", "Cancelled");
        _assertNone(Button.class, it -> it.withText("Check in"));
    }

    @Test
    void nobodyElseFindsAnybodyBehindIt() {
        for (var somebody : List.of(SOUTHWARK_DESK, LEWISHAM_OFFICER)) {
            open(somebody, badge());
            _assertNone(BadgeView.class);
            assertThat(UI.getCurrentOrThrow().getElement().getTextRecursively()).doesNotContain("Ana Bell");
        }
        open(LEWISHAM_DESK, "nobodys-code");
        _assertNone(BadgeView.class);
        assertThat(arrivedAt()).isNull();
    }

    @Test
    void whoIsNotSignedInIsToldNothingAndChecksNobodyIn() throws Exception {
        var stranger =
                MockMvcBuilders.webAppContextSetup(served).addFilters(security).build();

        stranger.perform(get("/app/badge/" + badge()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", endsWith("/app/login")))
                .andExpect(content().string(""));
        assertThat(arrivedAt()).isNull();
    }

    private String badge() {
        return read.registration(registration).orElseThrow().badge();
    }

    private @Nullable Instant arrivedAt() {
        return read.registration(registration).orElseThrow().registration().arrivedAt();
    }

    private static void open(SignedIn who, String code) {
        who.signIn();
        UI.getCurrentOrThrow().navigate(BadgeView.class, new RouteParameters("code", code));
    }

    private static void click(String text) {
        _click(_get(Button.class, it -> it.withText(text)));
    }

    private static String text() {
        return _get(BadgeView.class).getElement().getTextRecursively();
    }
}
