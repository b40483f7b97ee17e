package org.makegood.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.kernel.RuleViolation;
import org.makegood.support.SignedIn;
import org.makegood.support.ViewTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class KitTest extends ViewTest {

    record Form(
            @NotBlank(message = "Say in one line what happens")
            String title,

            @NotBlank(message = "Say what would help") String help) {}

    @BeforeEach
    void open() {
        SignedIn.LEWISHAM_OFFICER.signIn();
        UI.getCurrent().navigate(PatternsView.class);
    }

    @Test
    void aRuleAboutAFieldIsShownBesideTheFieldAndInTheFormsSummary() {
        var view = _get(PatternsView.class);

        fail(view.form, new RuleViolation("title", "Say in one line what happens"));

        assertThat(view.title.isInvalid()).isTrue();
        assertThat(view.title.getErrorMessage()).isEqualTo("Say in one line what happens");
        assertThat(text(view.errors)).contains("One thing needs your attention", "Say in one line what happens");
    }

    @Test
    void aFieldIsNoLongerMarkedOnceItsValueChanges() {
        var view = _get(PatternsView.class);
        fail(view.form, new RuleViolation("title", "Say in one line what happens"));

        _setValue(view.title, "No officer at the partnership since June");

        assertThat(view.title.isInvalid()).isFalse();
    }

    @Test
    void theConstraintsOfAFormRecordAreShownLikeRules() {
        var view = _get(PatternsView.class);
        var help = new TextField("What would help?");
        view.errors.field("help", help);

        try (var factory = Validation.buildDefaultValidatorFactory()) {
            fail(
                    view.form,
                    new ConstraintViolationException(factory.getValidator().validate(new Form("", ""))));
        }

        assertThat(view.title.isInvalid()).isTrue();
        assertThat(help.isInvalid()).isTrue();
        assertThat(text(view.errors))
                .containsSubsequence(
                        "2 things need your attention", "Say in one line what happens", "Say what would help");
    }

    @Test
    void whatIsAboutNoFieldStandsInThePageAndNeverInAToast() {
        var view = _get(PatternsView.class);

        fail(view, new RuleViolation("This concern has been withdrawn."));

        assertThat(_find(ErrorSummary.class).stream().map(KitTest::text))
                .containsExactly("This concern has been withdrawn.");
        _assertNone(Notification.class);
    }

    @Test
    void whoseChangeComesSecondIsTold() {
        fail(_get(PatternsView.class), new OptimisticLockingFailureException("row was changed"));

        assertThat(text(_get(ErrorSummary.class))).startsWith("Somebody else has changed this");
    }

    @Test
    void whoMayNotIsTold() {
        fail(_get(PatternsView.class), new AccessDeniedException("only for staff"));

        assertThat(text(_get(ErrorSummary.class))).isEqualTo("You may not do that with the role you act under now.");
    }

    @Test
    void aFaultIsToldWithItsNumberAndNothingOfItsInside() {
        fail(_get(PatternsView.class), new IllegalStateException("column case_file.secret"));

        assertThat(text(_get(ErrorSummary.class)))
                .contains("tell us the number")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void aDialogThatARuleRefusesStaysOpenWithWhatWasTyped() {
        _click(_get(Button.class, button -> button.withText("Send 2 cases")));
        var dialog = _get(ActionDialog.class);
        var reason = _get(dialog, TextArea.class);
        _setValue(reason, "They know it better");

        var act = _get(dialog, Button.class, button -> button.withText("Send 2 cases"));
        try {
            _click(act);
        } catch (RuleViolation refused) {
            fail(act, refused); // in the running portal Flow itself passes it on
        }

        assertThat(dialog.isOpened()).isTrue();
        assertThat(reason.getValue()).isEqualTo("They know it better");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(act.isEnabled()).isTrue();
    }

    @Test
    void aDueChipCountsWorkingDaysFirst() {
        var day = LocalDate.of(2026, 9, 8);
        assertThat(Stream.of(-3, -1, 0, 1, 8).map(days -> DueChip.of(days, day)))
                .extracting(KitTest::text)
                .containsExactly(
                        "3 days lateTue 8 Sep",
                        "1 day lateTue 8 Sep",
                        "TodayTue 8 Sep",
                        "1 dayTue 8 Sep",
                        "8 daysTue 8 Sep");
        assertThat(Stream.of(-1, 0, 2, 3).map(DueChip::kind)).containsExactly("over", "soon", "soon", "later");
    }

    @Test
    void datesAreWrittenAsPeopleHereWriteThem() {
        var picker = _get(DatePicker.class);

        assertThat(picker.getI18n().getDateFormats()).startsWith("d MMMM yyyy", "d/M/yyyy");
        assertThat(picker.getI18n().getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void everyIconIsInTheSprite() throws Exception {
        var sprite = Files.readString(Path.of("frontend/icons.svg"));

        assertThat(Icons.values()).allMatch(icon -> sprite.contains("id=\"" + icon.symbol() + "\""));
    }

    @Test
    void whatIsAnnouncedTwiceIsReadTwice() {
        LiveRegion.announce("Draft saved");
        var first = text(_get(LiveRegion.class));
        LiveRegion.announce("Draft saved");

        assertThat(text(_get(LiveRegion.class))).isNotEqualTo(first).startsWith("Draft saved");
    }

    private static void fail(Component where, RuntimeException problem) {
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(problem, where.getElement().getNode()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
