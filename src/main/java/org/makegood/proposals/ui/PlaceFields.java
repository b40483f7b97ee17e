package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.PostcodeAnswer;
import org.makegood.casework.ui.AnsweringUnit;
import org.makegood.casework.ui.FormFields;
import org.makegood.proposals.NewProposal;
import org.makegood.proposals.ProposalDraft;
import org.makegood.proposals.ProposalForm;

/** Where the project is, and whom to ask for. A postcode fills in its council. */
class PlaceFields {

    final TextField place = new TextField(translate("proposals.question.place"));
    final TextField postcode = new TextField(FormFields.optional(translate("proposals.question.postcode")));
    final ComboBox<Area> area = new ComboBox<>(translate("proposals.question.areaCode"));
    final AnsweringUnit answeringUnit;
    final TextArea siteAccess = new TextArea(FormFields.optional(translate("proposals.question.siteAccess")));
    final TextField hostOrganisation = new TextField(translate("proposals.question.hostOrganisation"));
    final TextField contactName = new TextField(translate("proposals.question.contactName"));
    final EmailField contactEmail = new EmailField(translate("proposals.question.contactEmail"));
    final TextField contactTelephone =
            new TextField(FormFields.optional(translate("proposals.question.contactTelephone")));

    private final ProposalForm choices;
    private final Function<String, PostcodeAnswer> locate;

    /** @param locate where what was typed as a postcode lies */
    PlaceFields(FormFields all, ProposalForm choices, Function<String, PostcodeAnswer> locate) {
        this.choices = choices;
        this.locate = locate;
        all.guarded("place", place).setMaxLength(NewProposal.MAX_TITLE);
        place.setHelperText(translate("proposals.hint.place"));
        all.add("postcode", postcode, this::postcode);
        postcode.setHelperText(translate("proposals.hint.postcode"));
        postcode.addValueChangeListener(_ -> findCouncil());
        postcode.addClassName("short");
        all.add("areaCode", area, this::areaCode).setItems(choices.areas());
        area.setItemLabelGenerator(Area::name);
        area.setHelperText(translate("proposals.hint.areaCode"));
        answeringUnit = new AnsweringUnit(all);
        all.guarded("siteAccess", siteAccess).setMinRows(2);
        siteAccess.setHelperText(translate("proposals.hint.siteAccess"));
        all.guarded("hostOrganisation", hostOrganisation).setMaxLength(NewProposal.MAX_TITLE);
        all.add("contactName", contactName).setHelperText(translate("proposals.hint.contactName"));
        all.add("contactEmail", contactEmail).setManualValidation(true);
        all.add("contactTelephone", contactTelephone, () -> FormFields.words(contactTelephone));
        contactName.setAutocomplete(Autocomplete.NAME);
        contactEmail.setAutocomplete(Autocomplete.EMAIL);
        contactTelephone.setAutocomplete(Autocomplete.TEL);
        fillIn();
    }

    /** What is known of the person who begins. */
    private void fillIn() {
        if (choices.ownAreas().size() == 1) {
            area.setValue(choices.ownAreas().getFirst());
        }
        hostOrganisation.setValue(choices.organisation());
        contactName.setValue(choices.name());
        contactEmail.setValue(choices.email());
    }

    private void findCouncil() {
        if (!postcode.isEmpty() && locate.apply(postcode.getValue()) instanceof PostcodeAnswer.Found found) {
            area.setValue(found.area());
            postcode.setHelperText(translate(
                    "proposals.propose.postcode.found",
                    found.postcode().value(),
                    found.area().name()));
        } else {
            postcode.setHelperText(translate("proposals.hint.postcode"));
        }
    }

    @Nullable
    String postcode() {
        return FormFields.words(postcode);
    }

    @Nullable
    String areaCode() {
        return area.isEmpty() ? null : area.getValue().code();
    }

    void show(ProposalDraft draft) {
        place.setValue(requireNonNullElse(draft.place(), ""));
        postcode.setValue(requireNonNullElse(draft.postcode(), ""));
        area.setValue(area(draft.areaCode()).orElse(null));
        answeringUnit.choose(draft.answeringUnit());
        siteAccess.setValue(requireNonNullElse(draft.siteAccess(), ""));
        hostOrganisation.setValue(requireNonNullElse(draft.hostOrganisation(), ""));
        contactName.setValue(requireNonNullElse(draft.contactName(), ""));
        contactEmail.setValue(requireNonNullElse(draft.contactEmail(), ""));
        contactTelephone.setValue(requireNonNullElse(draft.contactTelephone(), ""));
    }

    private Optional<Area> area(@Nullable String code) {
        return choices.areas().stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
