package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.Optional;
import org.makegood.casework.ui.Described;
import org.makegood.casework.ui.FormFields;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernForm;
import org.makegood.concerns.Effect;
import org.makegood.concerns.NewConcern;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.shell.EnglishDates;

/** The fields of the form, under the names they have in {@link NewConcern}: what is typed comes out as a record. */
class ConcernFields {

    final FormFields all;
    final AboutFields about;

    final TextField title = new TextField(translate("concerns.log.title"));
    final TextArea whatHappens = new TextArea(translate("concerns.log.what-happens"));
    final DatePicker since = EnglishDates.picker(translate("concerns.log.since"));
    final CheckboxGroup<Effect> effects = new CheckboxGroup<>(translate("concerns.log.effects"));
    final TextArea effectWords = new TextArea(FormFields.optional(translate("concerns.log.effect-words")));
    final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(translate("concerns.log.severity"));
    final TextArea wouldHelp = new TextArea(FormFields.optional(translate("concerns.log.would-help")));

    final RadioButtonGroup<Marking> marking = new RadioButtonGroup<>(translate("concerns.log.marking"));
    final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(translate("concerns.log.audience"));
    final RadioButtonGroup<Attribution> attribution = new RadioButtonGroup<>(translate("concerns.log.attribution"));

    ConcernFields(ConcernForm choices, Validator validator) {
        all = new FormFields(NewConcern.class, validator);
        about = new AboutFields(all, choices);
        offerWords();
        offerSharing();
    }

    private void offerWords() {
        all.guarded("title", title).setMaxLength(NewConcern.MAX_TITLE);
        all.guarded("whatHappens", whatHappens).setMaxLength(NewConcern.MAX_TEXT);
        whatHappens.setMinRows(6);
        whatHappens.setHelperText(translate("concerns.log.what-happens.hint"));
        all.add("since", since).setHelperText(translate("concerns.log.since.hint"));
        all.add("effects", effects).setItems(Effect.values());
        effects.setItemLabelGenerator(Effect::label);
        effects.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        all.guarded("effectWords", effectWords).setMinRows(2);
        all.add("severity", severity).setItems(Severity.values());
        severity.setRenderer(Described.by(Severity::label, Severity::definition));
        severity.addClassName("cards");
        all.guarded("wouldHelp", wouldHelp).setMinRows(2);
    }

    private void offerSharing() {
        all.add("marking", marking).setItems(Marking.values());
        marking.setValue(Marking.OFFICIAL);
        marking.setRenderer(Described.by(Marking::label, Marking::definition));
        marking.addClassName("cards");
        marking.addValueChangeListener(_ -> narrowAudience());
        all.add("audience", audience).setItems(Audience.values());
        audience.setRenderer(Described.by(Audience::label, Audience::definition));
        audience.addClassName("stacked");
        all.add("attribution", attribution).setItems(Attribution.values());
        attribution.setItemLabelGenerator(Attribution::label);
        attribution.addClassName("stacked");
    }

    /** What is OFFICIAL-SENSITIVE goes no further than the desk: there is nothing left to choose. */
    private void narrowAudience() {
        var sensitive = marking.getValue() == Marking.OFFICIAL_SENSITIVE;
        audience.setVisible(!sensitive);
        if (sensitive) {
            audience.setValue(Audience.OWN_ORGANISATION);
        }
    }

    ConcernDraft draft(int step) {
        return new ConcernDraft(
                step,
                title.getValue(),
                about.categorySoFar(),
                about.forumCode(),
                about.areaCode(),
                about.furtherAreaCodes(),
                about.answeringUnit.code(),
                about.unitConcernedCode(),
                since.getValue(),
                whatHappens.getValue(),
                effects.getValue(),
                effectWords.getValue(),
                severity.getValue(),
                wouldHelp.getValue(),
                audience.getValue(),
                attribution.getValue(),
                marking.getValue(),
                all.answers());
    }

    void show(ConcernDraft draft) {
        about.show(draft);
        title.setValue(Optional.ofNullable(draft.title()).orElse(""));
        whatHappens.setValue(Optional.ofNullable(draft.whatHappens()).orElse(""));
        since.setValue(draft.since());
        Optional.ofNullable(draft.effects()).ifPresent(effects::setValue);
        effectWords.setValue(Optional.ofNullable(draft.effectWords()).orElse(""));
        severity.setValue(draft.severity());
        wouldHelp.setValue(Optional.ofNullable(draft.wouldHelp()).orElse(""));
        audience.setValue(draft.audience());
        attribution.setValue(draft.attribution());
        Optional.ofNullable(draft.marking()).ifPresent(marking::setValue);
        all.answered(draft.answers());
    }

    /** The concern to send. Ask only when every property has been found well-formed. */
    NewConcern concern() {
        return new NewConcern(
                title.getValue(),
                requireNonNull(about.category()),
                about.forum.isVisible() ? about.forumCode() : null,
                requireNonNull(about.areaCode()),
                about.furtherAreaCodes(),
                about.answeringUnit.code(),
                about.unitConcernedCode(),
                requireNonNull(since.getValue()),
                whatHappens.getValue(),
                effects.getValue(),
                FormFields.words(effectWords),
                requireNonNull(severity.getValue()),
                FormFields.words(wouldHelp),
                requireNonNull(audience.getValue()),
                requireNonNull(attribution.getValue()),
                requireNonNull(marking.getValue()));
    }
}
