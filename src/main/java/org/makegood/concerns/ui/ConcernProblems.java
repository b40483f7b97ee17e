package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.concerns.NewConcern;
import org.makegood.shell.ErrorSummary.Problem;

/** What is still wrong in a step. The constraints are those of {@link NewConcern}, asked one property at a time. */
class ConcernProblems {

    private final Validator validator;

    ConcernProblems(Validator validator) {
        this.validator = validator;
    }

    List<Problem> in(FormStep step, ConcernFields fields) {
        var problems = new ArrayList<Problem>();
        for (var property : fields.byProperty().keySet()) {
            if (step.properties().contains(property)) {
                validator.validateValue(NewConcern.class, property, value(property, fields)).stream()
                        .map(violation -> new Problem(property, violation.getMessage()))
                        .sorted((one, other) -> one.sentence().compareTo(other.sentence()))
                        .limit(1)
                        .forEach(problems::add);
                unread(property, fields, problems);
            }
        }
        return problems;
    }

    private static @Nullable Object value(String property, ConcernFields fields) {
        return switch (property) {
            case "title" -> fields.title.getValue();
            case "category" -> fields.about.category();
            case "areaCode" ->
                fields.about.area.getValue() == null
                        ? null
                        : fields.about.area.getValue().code();
            case "furtherAreaCodes" ->
                fields.about.furtherAreas.getValue().stream()
                        .map(area -> area.code())
                        .toList();
            case "since" -> fields.since.getValue();
            case "whatHappens" -> fields.whatHappens.getValue();
            case "effects" -> fields.effects.getValue();
            case "effectWords" -> fields.effectWords.getValue();
            case "severity" -> fields.severity.getValue();
            case "wouldHelp" -> fields.wouldHelp.getValue();
            case "audience" -> fields.audience.getValue();
            case "attribution" -> fields.attribution.getValue();
            case "marking" -> fields.marking.getValue();
            default -> null;
        };
    }

    /** What no constraint of the record can say: a split area, and findings of the data guard without an answer. */
    private static void unread(String property, ConcernFields fields, List<Problem> problems) {
        if (property.equals("answeringUnit")
                && fields.about.answeringUnit.isVisible()
                && fields.about.answeringUnit.getValue() == null) {
            problems.add(new Problem(property, translate("concerns.log.answering-unit.missing")));
        }
        var guard = fields.guards.get(property);
        if (guard != null && !guard.isAnswered()) {
            problems.add(new Problem(property, translate("concerns.log.guard")));
        }
    }
}
