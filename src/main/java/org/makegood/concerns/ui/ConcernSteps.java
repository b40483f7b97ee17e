package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.casework.ui.FormStep;

/** The steps in which a concern is written, in their order. */
final class ConcernSteps {

    private ConcernSteps() {}

    static List<FormStep> of(ConcernFields fields) {
        var summary = new ConcernSummary(fields);
        return List.of(
                new FormStep(
                        translate("concerns.log.step.about"),
                        fields.all,
                        summary::about,
                        fields.about.group,
                        fields.about.under,
                        fields.about.forum,
                        fields.about.area,
                        fields.about.answeringUnit,
                        fields.about.furtherAreas,
                        fields.about.unitConcerned),
                new FormStep(
                        translate("concerns.log.step.happening"),
                        fields.all,
                        summary::happening,
                        fields.title,
                        fields.whatHappens,
                        fields.since,
                        fields.effects,
                        fields.effectWords,
                        fields.severity,
                        fields.wouldHelp),
                new FormStep(
                        translate("concerns.log.step.sharing"),
                        fields.all,
                        summary::sharing,
                        fields.marking,
                        fields.audience,
                        fields.attribution));
    }
}
