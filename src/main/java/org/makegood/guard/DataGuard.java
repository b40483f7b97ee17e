package org.makegood.guard;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makegood.identity.CurrentUser;
import org.makegood.kernel.Finding;
import org.makegood.kernel.IdentifierScanner;
import org.makegood.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** The one door text passes before others can read it. For other modules' services, inside their transaction. */
@Component
public class DataGuard {

    private final GuardOverrideRepository overrides;
    private final CurrentUser currentUser;
    private final Clock clock;

    DataGuard(GuardOverrideRepository overrides, CurrentUser currentUser, Clock clock) {
        this.overrides = overrides;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public List<Finding> scan(String text) {
        return IdentifierScanner.scan(text);
    }

    /**
     * Lets the texts pass when nothing in them may identify a person, or when the writer has said of each finding what
     * it is instead. The answers used are recorded with their reasons, without the number.
     *
     * @param textByField the texts by the form's property they belong to
     * @param subject what the texts are part of, for example "case 0190…"
     * @throws RuleViolation about the field of the first finding that has no answer
     */
    public void check(Map<String, String> textByField, List<GuardAnswer> answers, String subject) {
        var used = new LinkedHashMap<String, GuardOverride>();
        textByField.forEach((field, text) -> scan(text)
                .forEach(finding -> used.computeIfAbsent(
                        field + " " + finding.canonical(), _ -> override(field, finding, answers, subject))));
        if (!used.isEmpty()) {
            overrides.saveAll(used.values());
        }
    }

    private GuardOverride override(String field, Finding finding, List<GuardAnswer> answers, String subject) {
        return answers.stream()
                .filter(answer -> answer.answers(field, finding))
                .findFirst()
                .map(answer -> GuardOverride.of(finding, answer, subject, currentUser.actor(), clock))
                .orElseThrow(() ->
                        new RuleViolation(field, finding.explanation() + " Take it out, or say what it is instead."));
    }
}
