package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.Facility;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.StepFree;
import org.makegood.proposals.VulnerableContact;

/** What people at work find on the site. */
class SiteFields {

    final RadioButtonGroup<Facility> toilets = new RadioButtonGroup<>(translate("proposals.question.toilets"));
    final RadioButtonGroup<Facility> handWashing = new RadioButtonGroup<>(translate("proposals.question.handWashing"));
    final RadioButtonGroup<Facility> drinkingWater =
            new RadioButtonGroup<>(translate("proposals.question.drinkingWater"));
    final RadioButtonGroup<StepFree> stepFree = new RadioButtonGroup<>(translate("proposals.question.stepFree"));
    final TextArea accessWords = new TextArea(FormFields.optional(translate("proposals.question.accessWords")));
    final TextArea hazards = new TextArea(FormFields.optional(translate("proposals.question.hazards")));
    final RadioButtonGroup<VulnerableContact> vulnerable =
            new RadioButtonGroup<>(translate("proposals.question.vulnerable"));
    final TextArea vulnerableWords = new TextArea(FormFields.optional(translate("proposals.question.vulnerableWords")));

    SiteFields(FormFields all) {
        facility(all, "site.toilets", toilets);
        facility(all, "site.handWashing", handWashing);
        facility(all, "site.drinkingWater", drinkingWater);
        all.add("site.stepFree", stepFree).setItems(StepFree.values());
        stepFree.setItemLabelGenerator(StepFree::label);
        all.guarded("site.accessWords", accessWords).setMinRows(2);
        all.guarded("site.hazards", hazards).setMinRows(2);
        hazards.setHelperText(translate("proposals.hint.hazards"));
        all.add("site.vulnerable", vulnerable).setItems(VulnerableContact.values());
        vulnerable.setItemLabelGenerator(VulnerableContact::label);
        vulnerable.setHelperText(translate("proposals.hint.vulnerable"));
        vulnerable.addValueChangeListener(_ -> askForMore());
        all.guarded("site.vulnerableWords", vulnerableWords).setMinRows(2);
        vulnerableWords.setHelperText(translate("proposals.hint.vulnerableWords"));
        askForMore();
    }

    private static void facility(FormFields all, String property, RadioButtonGroup<Facility> field) {
        all.add(property, field).setItems(Facility.values());
        field.setItemLabelGenerator(Facility::label);
    }

    private void askForMore() {
        vulnerableWords.setVisible(!vulnerable.isEmpty() && vulnerable.getValue() != VulnerableContact.NONE);
    }

    void show(ProposalDraft draft) {
        toilets.setValue(draft.toilets());
        handWashing.setValue(draft.handWashing());
        drinkingWater.setValue(draft.drinkingWater());
        stepFree.setValue(draft.stepFree());
        accessWords.setValue(requireNonNullElse(draft.accessWords(), ""));
        hazards.setValue(requireNonNullElse(draft.hazards(), ""));
        vulnerable.setValue(draft.vulnerable());
        vulnerableWords.setValue(requireNonNullElse(draft.vulnerableWords(), ""));
    }

    /** Ask only when every property has been found well-formed. */
    NewProposal.Site site() {
        return new NewProposal.Site(
                requireNonNull(toilets.getValue()),
                requireNonNull(handWashing.getValue()),
                requireNonNull(drinkingWater.getValue()),
                requireNonNull(stepFree.getValue()),
                FormFields.words(accessWords),
                FormFields.words(hazards),
                requireNonNull(vulnerable.getValue()),
                vulnerableWords.isVisible() ? FormFields.words(vulnerableWords) : null);
    }
}
