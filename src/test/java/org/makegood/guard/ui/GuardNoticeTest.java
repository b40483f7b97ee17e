package org.makegood.guard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makegood.guard.GuardAnswer;
import org.makegood.support.ViewTest;

class GuardNoticeTest extends ViewTest {

    private static final String TAKE_OUT = "Take it out for me";
    private static final String SOMETHING_ELSE = "It is something else";

    private final AtomicInteger answered = new AtomicInteger();
    private TextArea area;
    private GuardNotice notice;

    @BeforeEach
    void form() {
        area = new TextArea("What would help?");
        notice = new GuardNotice("help", area).onAnswer(answered::incrementAndGet);
        UI.getCurrentOrThrow().add(area, notice);
    }

    @Test
    void keepsSilentUntilSomethingMayIdentifyAPerson() {
        _setValue(area, "Nobody answers.");
        assertThat(notice.isVisible()).isFalse();

        _setValue(area, "Nobody answers A1234BC.");
        assertThat(notice.isVisible()).isTrue();
        assertThat(_get(H3.class).getText()).isEqualTo("This may identify a person");
        assertThat(notice.getElement().getTextRecursively())
                .contains("A1234BC looks like a prison number: one letter, four digits, two letters.");
        assertThat(notice.isAnswered()).isFalse();
    }

    @Test
    void takesTheNumberOutWhereverItStands() {
        _setValue(area, "A1234BC asked. We told a1234bc to wait. X123456 too.");

        _click(_get(Button.class, button -> button.withText(TAKE_OUT).withPredicate(it -> isAbout(it, "A1234BC"))));

        assertThat(area.getValue())
                .isEqualTo("[number taken out] asked. We told [number taken out] to wait. X123456 too.");
        assertThat(notice.getElement().getTextRecursively()).contains("X123456").doesNotContain("A1234BC");
    }

    @Test
    void asksWhatItIsAndGivesTheAnswerBack() {
        _setValue(area, "Gate A1234BC is locked.");
        _click(_get(Button.class, button -> button.withText(SOMETHING_ELSE)));
        var reason = _get(TextField.class, field -> field.withLabel("What is A1234BC instead?"));

        _setValue(reason, "no");
        _click(_get(Button.class, button -> button.withText("Keep it")));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(notice.answers()).isEmpty();

        _setValue(reason, "the number of our gate");
        _click(_get(Button.class, button -> button.withText("Keep it")));
        assertThat(notice.answers()).containsExactly(new GuardAnswer("help", "A1234BC", "the number of our gate"));
        assertThat(notice.isAnswered()).isTrue();
        assertThat(answered).hasValue(1);

        _click(_get(Button.class, button -> button.withText("Take this back")));
        assertThat(notice.isAnswered()).isFalse();
    }

    @Test
    void anAnswerOfADraftComesBackAndCountsOnlyWhileTheNumberStandsThere() {
        _setValue(area, "Gate a 1234 BC of the prison is locked.");
        notice.setAnswers(List.of(
                new GuardAnswer("help", "A1234BC", "the number of our gate"),
                new GuardAnswer("title", "X123456", "something in another field")));

        assertThat(notice.isAnswered()).isTrue();
        _setValue(area, "The gate is locked.");
        assertThat(notice.answers()).isEmpty();
        assertThat(notice.isAnswered()).isTrue();
        _assertNone(Button.class, button -> button.withText(TAKE_OUT));
    }

    private static boolean isAbout(Button button, String number) {
        return button.getAriaLabel().orElse("").endsWith(number);
    }
}
