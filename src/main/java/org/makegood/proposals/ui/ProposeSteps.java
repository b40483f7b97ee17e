package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.makegood.casework.ui.FormStep;

/** The steps in which a proposal is written, in their order. */
final class ProposeSteps {

    private ProposeSteps() {}

    /** @param similar what stands under the kind of work, when there are proposals like this one */
    static List<FormStep> of(ProposeFields fields, Component similar) {
        var summary = new ProposeSummary(fields);
        var tests = fields.tests;
        var place = fields.place;
        var work = fields.work;
        var site = fields.site;
        return List.of(
                new FormStep(
                        translate("proposals.propose.step.tests"),
                        fields.all,
                        summary::tests,
                        new Paragraph(translate("proposals.propose.tests.intro")),
                        tests.benefitsCommunity,
                        tests.benefitsCommunity.explanation(),
                        tests.takesNoPaidWork,
                        tests.takesNoPaidWork.explanation(),
                        tests.makesNoProfit,
                        tests.makesNoProfit.explanation()),
                new FormStep(
                        translate("proposals.propose.step.place"),
                        fields.all,
                        summary::place,
                        place.place,
                        place.postcode,
                        place.area,
                        place.answeringUnit,
                        place.siteAccess,
                        place.hostOrganisation,
                        place.contactName,
                        place.contactEmail,
                        place.contactTelephone),
                new FormStep(
                        translate("proposals.propose.step.work"),
                        fields.all,
                        summary::work,
                        work.workKind,
                        similar,
                        work.projectType,
                        work.what,
                        work.peoplePerSession,
                        work.days,
                        work.times,
                        work.from,
                        work.to,
                        work.supervision,
                        work.tools),
                new FormStep(
                        translate("proposals.propose.step.site"),
                        fields.all,
                        summary::site,
                        site.toilets,
                        site.handWashing,
                        site.drinkingWater,
                        site.stepFree,
                        site.accessWords,
                        site.hazards,
                        site.vulnerable,
                        site.vulnerableWords),
                new FormStep(
                        translate("proposals.propose.step.photos"),
                        fields.all,
                        summary::publicity,
                        fields.photos,
                        fields.publicity));
    }
}
