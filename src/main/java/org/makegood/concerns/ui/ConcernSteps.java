package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.makegood.guard.ui.GuardNotice;

/** The steps in which a concern is written, in their order. */
final class ConcernSteps {

    private ConcernSteps() {}

    /** @param check what is shown last: all that was written, to look at before it is sent */
    static List<FormStep> of(ConcernFields fields, Component check) {
        return List.of(
                new FormStep(
                        translate("concerns.log.step.about"),
                        Set.of("category", "forum", "areaCode", "furtherAreaCodes", "answeringUnit", "unitConcerned"),
                        fields.about.group,
                        fields.about.under,
                        fields.about.forum,
                        fields.about.area,
                        fields.about.answeringUnit,
                        fields.about.furtherAreas,
                        fields.about.unitConcerned),
                new FormStep(
                        translate("concerns.log.step.happening"),
                        Set.of("title", "whatHappens", "since", "effects", "effectWords", "severity", "wouldHelp"),
                        fields.title,
                        guard(fields, "title"),
                        fields.whatHappens,
                        guard(fields, "whatHappens"),
                        fields.since,
                        fields.effects,
                        fields.effectWords,
                        guard(fields, "effectWords"),
                        fields.severity,
                        fields.wouldHelp,
                        guard(fields, "wouldHelp")),
                new FormStep(
                        translate("concerns.log.step.sharing"),
                        Set.of("marking", "audience", "attribution"),
                        fields.marking,
                        fields.audience,
                        fields.attribution),
                new FormStep(translate("concerns.log.step.check"), Set.of(), check));
    }

    private static GuardNotice guard(ConcernFields fields, String property) {
        return requireNonNull(fields.guards.get(property));
    }
}
