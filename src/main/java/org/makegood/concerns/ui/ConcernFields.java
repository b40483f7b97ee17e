package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.concerns.ConcernCategory;
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

    final Select<ConcernCategory> group = new Select<>();
    final Select<ConcernCategory> under = new Select<>();
    final Select<ConcernCategory> forum = new Select<>();
    final ComboBox<Area> area = new ComboBox<>(translate("concerns.log.area"));
    final MultiSelectComboBox<Area> furtherAreas = new MultiSelectComboBox<>(translate("concerns.log.further-areas"));
    final RadioButtonGroup<Unit> answeringUnit = new RadioButtonGroup<>(translate("concerns.log.answering-unit"));
    final ComboBox<Unit> unitConcerned = new ComboBox<>(translate("concerns.log.unit-concerned"));

    final TextField title = new TextField(translate("concerns.log.title"));
    final TextArea whatHappens = new TextArea(translate("concerns.log.what-happens"));
    final DatePicker since = EnglishDates.picker(translate("concerns.log.since"));
    final CheckboxGroup<Effect> effects = new CheckboxGroup<>(translate("concerns.log.effects"));
    final TextArea effectWords = new TextArea(translate("concerns.log.effect-words"));
    final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(translate("concerns.log.severity"));
    final TextArea wouldHelp = new TextArea(translate("concerns.log.would-help"));

    final RadioButtonGroup<Marking> marking = new RadioButtonGroup<>(translate("concerns.log.marking"));
    final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(translate("concerns.log.audience"));
    final RadioButtonGroup<Attribution> attribution = new RadioButtonGroup<>(translate("concerns.log.attribution"));

    final Map<String, GuardNotice> guards = new LinkedHashMap<>();

    private final ConcernForm choices;
    private boolean filling;

    ConcernFields(ConcernForm choices) {
        this.choices = choices;
        offerCategories();
        offerPlaces();
        offerWords();
        offerSharing();
    }

    private void offerCategories() {
        group.setLabel(translate("concerns.log.category"));
        group.setItems(choices.groups());
        group.setItemLabelGenerator(ConcernCategory::name);
        group.addValueChangeListener(_ -> categoryChosen());
        under.setLabel(translate("concerns.log.sub-category"));
        under.setItemLabelGenerator(ConcernCategory::name);
        under.addValueChangeListener(_ -> under.setHelperText(description(under.getValue())));
        forum.setLabel(translate("concerns.log.forum"));
        forum.setItems(choices.forums());
        forum.setItemLabelGenerator(item -> item == null ? translate("concerns.log.forum.none") : item.name());
        forum.setEmptySelectionAllowed(true);
        forum.setEmptySelectionCaption(translate("concerns.log.forum.none"));
        categoryChosen();
    }

    private void categoryChosen() {
        var chosen = group.getValue();
        var narrower = chosen == null ? List.<ConcernCategory>of() : choices.under(chosen);
        under.setItems(narrower);
        under.setVisible(!narrower.isEmpty());
        group.setHelperText(description(chosen));
        forum.setVisible(chosen == null || !"FORUM".equals(chosen.code()));
    }

    private static String description(@Nullable ConcernCategory category) {
        return category == null ? "" : category.description();
    }

    private void offerPlaces() {
        area.setItems(choices.areas());
        area.setItemLabelGenerator(Area::name);
        area.setHelperText(translate("concerns.log.area.hint"));
        if (choices.ownAreas().size() == 1) {
            area.setValue(choices.ownAreas().getFirst());
        }
        furtherAreas.setItems(choices.areas());
        furtherAreas.setItemLabelGenerator(Area::name);
        furtherAreas.setHelperText(translate("concerns.log.further-areas.hint"));
        answeringUnit.setItemLabelGenerator(Unit::name);
        answeringUnit.setHelperText(translate("concerns.log.answering-unit.hint"));
        answeringUnit.setVisible(false);
        unitConcerned.setItems(choices.units());
        unitConcerned.setItemLabelGenerator(Unit::name);
        unitConcerned.setClearButtonVisible(true);
        unitConcerned.setHelperText(translate("concerns.log.unit-concerned.hint"));
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
        fields.put("category", group);
        fields.put("forum", forum);
        fields.put("areaCode", area);
        fields.put("furtherAreaCodes", furtherAreas);
        fields.put("answeringUnit", answeringUnit);
        fields.put("unitConcerned", unitConcerned);
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
        Stream.concat(Stream.of(under), byProperty().values().stream())
                .map(field -> (HasValue<?, ?>) field)
                .forEach(field -> field.addValueChangeListener(_ -> {
                    if (!filling) {
                        changed.run();
                    }
                }));
        guards.values().forEach(guard -> guard.onAnswer(changed::run));
    }

    /** The most exact category chosen; null while a sub-category is missing. */
    @Nullable
    String category() {
        if (under.isVisible()) {
            return under.getValue() == null ? null : under.getValue().code();
        }
        return group.getValue() == null ? null : group.getValue().code();
    }

    List<GuardAnswer> answers() {
        return guards.values().stream().flatMap(it -> it.answers().stream()).toList();
    }

    /** Where several units share the area, one of them has to be chosen. */
    void offerAnsweringUnits(List<Unit> units) {
        if (answeringUnit.getListDataView().getItems().toList().equals(units)) {
            return;
        }
        filling = true;
        answeringUnit.setItems(units);
        filling = false;
        answeringUnit.setVisible(!units.isEmpty());
    }

    ConcernDraft draft(int step) {
        return new ConcernDraft(
                step,
                title.getValue(),
                category() == null && group.getValue() != null
                        ? group.getValue().code()
                        : category(),
                code(forum),
                area.getValue() == null ? null : area.getValue().code(),
                furtherAreas.getValue().stream().map(Area::code).toList(),
                unit(answeringUnit),
                unit(unitConcerned),
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
        showCategory(draft.category());
        byCode(choices.forums(), draft.forum()).ifPresent(forum::setValue);
        area(draft.areaCode()).ifPresent(area::setValue);
        furtherAreas.setValue(Optional.ofNullable(draft.furtherAreaCodes()).orElse(List.of()).stream()
                .flatMap(code -> area(code).stream())
                .toList());
        unit(draft.unitConcerned()).ifPresent(unitConcerned::setValue);
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

    /** Brings back the unit that was chosen to answer, once {@link #offerAnsweringUnits} has offered it. */
    void showAnsweringUnit(ConcernDraft draft) {
        filling = true;
        answeringUnit
                .getListDataView()
                .getItems()
                .filter(unit -> unit.code().equals(draft.answeringUnit()))
                .findFirst()
                .ifPresent(answeringUnit::setValue);
        filling = false;
    }

    private void showCategory(@Nullable String code) {
        byCode(choices.categories(), code).ifPresent(chosen -> {
            var parent = chosen.parentCode() == null
                    ? chosen
                    : byCode(choices.groups(), chosen.parentCode()).orElse(null);
            group.setValue(parent);
            if (chosen.parentCode() != null) {
                under.setValue(chosen);
            }
        });
    }

    /** The concern to send. Ask only when every property has been found well-formed. */
    NewConcern concern() {
        return new NewConcern(
                title.getValue(),
                requireNonNull(category()),
                forum.isVisible() ? code(forum) : null,
                requireNonNull(area.getValue()).code(),
                furtherAreas.getValue().stream().map(Area::code).toList(),
                answeringUnit.isVisible() ? unit(answeringUnit) : null,
                unit(unitConcerned),
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

    private static @Nullable String words(TextArea field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static @Nullable String code(Select<ConcernCategory> field) {
        return field.getValue() == null ? null : field.getValue().code();
    }

    private static @Nullable String unit(HasValue<?, Unit> field) {
        return field.getValue() == null ? null : field.getValue().code();
    }

    private static Optional<ConcernCategory> byCode(List<ConcernCategory> categories, @Nullable String code) {
        return categories.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private Optional<Area> area(@Nullable String code) {
        return choices.areas().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private Optional<Unit> unit(@Nullable String code) {
        return choices.units().stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
