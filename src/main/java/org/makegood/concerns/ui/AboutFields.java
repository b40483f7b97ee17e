package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.areas.Unit;
import org.makegood.casework.ui.AnsweringUnit;
import org.makegood.casework.ui.FormFields;
import org.makegood.concerns.ConcernCategory;
import org.makegood.concerns.ConcernDraft;
import org.makegood.concerns.ConcernForm;

/** The fields of the first step, which depend on each other: what the concern is about, where, and who should answer. */
class AboutFields {

    final Select<ConcernCategory> group = new Select<>();
    final Select<ConcernCategory> under = new Select<>();
    final Select<ConcernCategory> forum = new Select<>();
    final ComboBox<Area> area = new ComboBox<>(translate("concerns.log.area"));
    final MultiSelectComboBox<Area> furtherAreas = new MultiSelectComboBox<>(translate("concerns.log.further-areas"));
    final AnsweringUnit answeringUnit;
    final ComboBox<Unit> unitConcerned = new ComboBox<>(FormFields.optional(translate("concerns.log.unit-concerned")));

    private final ConcernForm choices;

    AboutFields(FormFields all, ConcernForm choices) {
        this.choices = choices;
        all.add("category", group, this::category);
        all.helping(under);
        all.add("forum", forum, this::forumCode);
        all.add("areaCode", area, this::areaCode);
        all.add("furtherAreaCodes", furtherAreas, this::furtherAreaCodes);
        answeringUnit = new AnsweringUnit(all);
        all.add("unitConcerned", unitConcerned, this::unitConcernedCode);
        offerCategories();
        offerPlaces();
    }

    private void offerCategories() {
        group.setLabel(translate("concerns.log.category"));
        group.setItems(choices.groups());
        group.setItemLabelGenerator(ConcernCategory::name);
        group.addValueChangeListener(_ -> categoryChosen());
        under.setLabel(translate("concerns.log.sub-category"));
        under.setItemLabelGenerator(ConcernCategory::name);
        under.addValueChangeListener(_ -> under.setHelperText(description(under.getValue())));
        forum.setLabel(FormFields.optional(translate("concerns.log.forum")));
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
        unitConcerned.setItems(choices.units());
        unitConcerned.setItemLabelGenerator(Unit::name);
        unitConcerned.setClearButtonVisible(true);
        unitConcerned.setHelperText(translate("concerns.log.unit-concerned.hint"));
    }

    void show(ConcernDraft draft) {
        showCategory(draft.category());
        byCode(choices.forums(), draft.forum()).ifPresent(forum::setValue);
        area(draft.areaCode()).ifPresent(area::setValue);
        furtherAreas.setValue(Optional.ofNullable(draft.furtherAreaCodes()).orElse(List.of()).stream()
                .flatMap(code -> area(code).stream())
                .toList());
        answeringUnit.choose(draft.answeringUnit());
        unit(draft.unitConcerned()).ifPresent(unitConcerned::setValue);
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

    /** The most exact category chosen; null while a sub-category is missing. */
    @Nullable
    String category() {
        if (under.isVisible()) {
            return under.getValue() == null ? null : under.getValue().code();
        }
        return group.getValue() == null ? null : group.getValue().code();
    }

    /** As exact as it was chosen, to be kept. */
    @Nullable
    String categorySoFar() {
        return category() == null
                ? group.getOptionalValue().map(ConcernCategory::code).orElse(null)
                : category();
    }

    @Nullable
    String forumCode() {
        return forum.getValue() == null ? null : forum.getValue().code();
    }

    @Nullable
    String areaCode() {
        return area.getValue() == null ? null : area.getValue().code();
    }

    List<String> furtherAreaCodes() {
        return furtherAreas.getValue().stream().map(Area::code).toList();
    }

    @Nullable
    String unitConcernedCode() {
        return unitConcerned.isEmpty() ? null : unitConcerned.getValue().code();
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
