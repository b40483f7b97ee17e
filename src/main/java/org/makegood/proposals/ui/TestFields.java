package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.ProposalDraft;

/** The three tests, in plain words. */
class TestFields {

    final ProjectTest benefitsCommunity = new ProjectTest(
                    translate("proposals.question.benefitsCommunity"),
                    translate("proposals.propose.benefits.met"),
                    translate("proposals.no"),
                    translate("proposals.propose.benefits.failing"))
            .because(
                    translate("proposals.propose.benefits.reason"),
                    translate("proposals.propose.benefits.instead"),
                    translate("proposals.propose.kept"));

    final ProjectTest takesNoPaidWork = new ProjectTest(
                    translate("proposals.question.takesNoPaidWork"),
                    translate("proposals.propose.paid.met"),
                    translate("proposals.yes"),
                    translate("proposals.propose.paid.failing"))
            .because(
                    translate("proposals.propose.paid.reason"),
                    translate("proposals.propose.paid.instead"),
                    translate("proposals.propose.kept"));

    final ProjectTest makesNoProfit = new ProjectTest(
                    translate("proposals.question.makesNoProfit"),
                    translate("proposals.no"),
                    translate("proposals.yes"),
                    translate("proposals.propose.profit.failing"))
            .because(
                    translate("proposals.propose.profit.reason"),
                    translate("proposals.propose.profit.instead"),
                    translate("proposals.propose.kept"));

    TestFields(FormFields all) {
        all.add("benefitsCommunity", benefitsCommunity);
        all.add("takesNoPaidWork", takesNoPaidWork);
        all.add("makesNoProfit", makesNoProfit);
    }

    void show(ProposalDraft draft) {
        benefitsCommunity.setValue(draft.benefitsCommunity());
        takesNoPaidWork.setValue(draft.takesNoPaidWork());
        makesNoProfit.setValue(draft.makesNoProfit());
    }
}
