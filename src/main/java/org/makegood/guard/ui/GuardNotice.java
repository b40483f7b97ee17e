package org.makegood.guard.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.makegood.guard.GuardAnswer;
import org.makegood.kernel.Finding;
import org.makegood.kernel.IdentifierScanner;
import org.makegood.shell.Icons;
import org.makegood.shell.LiveRegion;

/**
 * Speaks under a text field while its text may identify a person, and takes the writer's answer. Put it right after the
 * field; send {@link #answers()} along with the text. It never stops anybody from typing: the service does not let
 * unanswered text pass.
 */
public class GuardNotice extends Composite<Div> {

    private static final int SILENCE_MILLIS = 600;

    private static final String DESCRIBE = """
            const input = this.inputElement ?? this.querySelector('input, textarea');
            const ids = new Set((input.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id));
            $1 ? ids.add($0) : ids.delete($0);
            ids.size ? input.setAttribute('aria-describedby', [...ids].join(' ')) : input.removeAttribute('aria-describedby');
            """;

    private final String field;
    private final TextFieldBase<?, String> input;
    private final Map<String, GuardAnswer> answers = new LinkedHashMap<>();
    private List<Finding> findings = List.of();
    private SerializableRunnable onAnswer = () -> {};

    /**
     * @param field the property of the form record that the text belongs to
     * @param input the field watched; its value is sent after 600 ms of silence
     */
    public GuardNotice(String field, TextFieldBase<?, String> input) {
        this.field = field;
        this.input = input;
        setId("guard-" + UUID.randomUUID());
        getContent().addClassNames("notice", "warn", "guard");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(SILENCE_MILLIS);
        input.addValueChangeListener(_ -> look());
        look();
    }

    /** The answers that belong to what stands in the field now. */
    public List<GuardAnswer> answers() {
        return findings.stream()
                .map(Finding::canonical)
                .distinct()
                .filter(answers::containsKey)
                .map(answers::get)
                .toList();
    }

    /** Brings answers back, for example from a draft. Those for other fields are left aside. */
    public void setAnswers(Collection<GuardAnswer> earlier) {
        earlier.stream().filter(answer -> answer.field().equals(field)).forEach(this::keep);
        show();
    }

    /** Whether nothing in the field may identify a person, or all of it has been answered. */
    public boolean isAnswered() {
        return answers().size()
                == findings.stream().map(Finding::canonical).distinct().count();
    }

    /** Called after an answer was given or taken back, for example to save a draft. */
    public GuardNotice onAnswer(SerializableRunnable listener) {
        onAnswer = listener;
        return this;
    }

    private void look() {
        var before = findings.stream().map(Finding::canonical).toList();
        findings = IdentifierScanner.scan(input.getValue());
        findings.stream()
                .filter(finding -> !before.contains(finding.canonical()) && !answers.containsKey(finding.canonical()))
                .findFirst()
                .ifPresent(finding -> say(translate("guard.notice.title") + ". " + finding.explanation()));
        show();
    }

    private void show() {
        var words = new Div();
        var title = new H3(translate(isAnswered() ? "guard.notice.answered" : "guard.notice.title"));
        title.setId(getId().orElseThrow() + "-title");
        words.add(title);
        distinct().forEach(finding -> words.add(line(finding)));
        if (!isAnswered()) {
            var recorded = new Paragraph(translate("guard.notice.recorded"));
            recorded.addClassNames("small", "muted");
            words.add(recorded);
        }
        getContent().removeAll();
        getContent().add(Icons.SHIELD_ALERT.create(), words);
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", title.getId().orElseThrow());
        getContent().setClassName("warn", !isAnswered());
        getContent().setClassName("plain", isAnswered());
        setVisible(!findings.isEmpty());
        input.getElement().executeJs(DESCRIBE, getId().orElseThrow(), isVisible());
    }

    private GuardLine line(Finding finding) {
        var answer = answers.get(finding.canonical());
        return answer == null
                ? GuardLine.asking(finding, () -> takeOut(finding), reason -> answer(finding, reason))
                : GuardLine.answered(finding, answer, () -> takeBack(finding));
    }

    private void takeOut(Finding finding) {
        var same = findings.stream()
                .filter(other -> other.canonical().equals(finding.canonical()))
                .toList();
        input.setValue(IdentifierScanner.takeOut(input.getValue(), same));
        input.focus();
        say(translate("guard.notice.taken-out"));
    }

    private void answer(Finding finding, String reason) {
        keep(new GuardAnswer(field, finding.found(), reason));
        show();
        input.focus();
        say(translate("guard.notice.kept"));
        onAnswer.run();
    }

    private void takeBack(Finding finding) {
        answers.remove(finding.canonical());
        show();
        onAnswer.run();
    }

    private void keep(GuardAnswer answer) {
        answers.put(Finding.canonical(answer.found()), answer);
    }

    private Collection<Finding> distinct() {
        var distinct = new LinkedHashMap<String, Finding>();
        findings.forEach(finding -> distinct.putIfAbsent(finding.canonical(), finding));
        return distinct.values();
    }

    private void say(String sentence) {
        getUI().ifPresent(_ -> LiveRegion.announce(sentence));
    }
}
