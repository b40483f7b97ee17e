package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernForm;
import org.makegood.concerns.Effect;
import org.makegood.concerns.NewConcern;
import org.makegood.guard.GuardAnswer;
import org.makegood.guard.ui.GuardNotice;
import org.makegood.kernel.Attribution;
import org.makegood.kernel.Audience;
import org.makegood.kernel.Marking;
import org.makegood.kernel.Severity;
import org.makegood.shell.EnglishDates;

/** The fields of the form, under the names they have in {@link NewConcern}: what is typed comes out as a record. */
class ConcernFields {

    final AboutFields about;

    final TextField title = new TextField(translate("concerns.log.title"));
    final TextArea whatHappens = new TextArea(translate("concerns.log.what-happens"));
    final DatePicker since = EnglishDates.picker(translate("concerns.log.since"));
    final CheckboxGroup<Effect> effects = new CheckboxGroup<>(translate("concerns.log.effects"));
    final TextArea effectWords = new TextArea(optional("concerns.log.effect-words"));
    final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(translate("concerns.log.severity"));
    final TextArea wouldHelp = new TextArea(optional("concerns.log.would-help"));

    final RadioButtonGroup<Marking> marking = new RadioButtonGroup<>(translate("concerns.log.marking"));
    final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(translate("concerns.log.audience"));
    final RadioButtonGroup<Attribution> attribution = new RadioButtonGroup<>(translate("concerns.log.attribution"));

    final Map<String, GuardNotice> guards = new LinkedHashMap<>();

    private boolean filling;

    ConcernFields(ConcernForm choices) {
        about = new AboutFields(choices);
        offerWords();
        offerSharing();
    }

    private void offerWords() {
        title.setMaxLength(NewConcern.MAX_TITLE);
        whatHappens.setMaxLength(NewConcern.MAX_TEXT);
        whatHappens.setMinRows(6);
        whatHappens.setHelperText(translate("concerns.log.what-happens.hint"));
        since.setHelperText(translate("concerns.log.since.hint"));
        effects.setItems(Effect.values());
        effects.setItemLabelGenerator(Effect::label);
        effects.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        effectWords.setMinRows(2);
        wouldHelp.setMinRows(2);
        severity.setItems(Severity.values());
        severity.setRenderer(Described.by(Severity::label, Severity::definition));
        severity.addClassName("cards");
        guard("title", title);
        guard("whatHappens", whatHappens);
        guard("effectWords", effectWords);
        guard("wouldHelp", wouldHelp);
    }

    private void guard(String property, TextFieldBase<?, String> field) {
        guards.put(property, new GuardNotice(property, field));
    }

    private void offerSharing() {
        marking.setItems(Marking.values());
        marking.setValue(Marking.OFFICIAL);
        marking.setRenderer(Described.by(Marking::label, Marking::definition));
        marking.addClassName("cards");
        marking.addValueChangeListener(_ -> narrowAudience());
        audience.setItems(Audience.values());
        audience.setRenderer(Described.by(Audience::label, Audience::definition));
        audience.addClassName("stacked");
        attribution.setItems(Attribution.values());
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

    /** Every field, by the property it fills. */
    Map<String, Component> byProperty() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("category", about.group);
        fields.put("forum", about.forum);
        fields.put("areaCode", about.area);
        fields.put("furtherAreaCodes", about.furtherAreas);
        fields.put("answeringUnit", about.answeringUnit);
        fields.put("unitConcerned", about.unitConcerned);
        fields.put("title", title);
        fields.put("whatHappens", whatHappens);
        fields.put("since", since);
        fields.put("effects", effects);
        fields.put("effectWords", effectWords);
        fields.put("severity", severity);
        fields.put("wouldHelp", wouldHelp);
        fields.put("marking", marking);
        fields.put("audience", audience);
        fields.put("attribution", attribution);
        return fields;
    }

    /** Calls back when anything was changed, other than by filling in a draft. */
    void onChange(Runnable changed) {
        Stream.concat(Stream.of(about.under), byProperty().values().stream())
                .map(field -> (HasValue<?, ?>) field)
                .forEach(field -> field.addValueChangeListener(_ -> {
                    if (!filling && !about.isFilling()) {
                        changed.run();
                    }
                }));
        guards.values().forEach(guard -> guard.onAnswer(changed::run));
    }

    List<GuardAnswer> answers() {
        return guards.values().stream().flatMap(it -> it.answers().stream()).toList();
    }

    ConcernDraft draft(int step) {
        return new ConcernDraft(
                step,
                title.getValue(),
                about.categorySoFar(),
                about.forumCode(),
                about.areaCode(),
                about.furtherAreaCodes(),
                about.answeringUnitCode(),
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
                answers());
    }

    void show(ConcernDraft draft) {
        filling = true;
        fill(draft);
        filling = false;
    }

    private void fill(ConcernDraft draft) {
        about.fill(draft);
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
        Optional.ofNullable(draft.answers())
                .ifPresent(answers -> guards.values().forEach(guard -> guard.setAnswers(answers)));
    }

    /** The concern to send. Ask only when every property has been found well-formed. */
    NewConcern concern() {
        return new NewConcern(
                title.getValue(),
                requireNonNull(about.category()),
                about.forum.isVisible() ? about.forumCode() : null,
                requireNonNull(about.areaCode()),
                about.furtherAreaCodes(),
                about.answeringUnit.isVisible() ? about.answeringUnitCode() : null,
                about.unitConcernedCode(),
                requireNonNull(since.getValue()),
                whatHappens.getValue(),
                effects.getValue(),
                words(effectWords),
                requireNonNull(severity.getValue()),
                words(wouldHelp),
                requireNonNull(audience.getValue()),
                requireNonNull(attribution.getValue()),
                requireNonNull(marking.getValue()));
    }

    static String optional(String key) {
        return translate("concerns.log.optional", translate(key));
    }

    private static @Nullable String words(TextArea field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
