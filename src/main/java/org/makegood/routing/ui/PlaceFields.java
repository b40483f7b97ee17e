package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.RuleViolation;
import org.makegood.kernel.ServiceLine;
import org.makegood.routing.RoutingRuleService;
import org.makegood.routing.RuleChoices.Choice;

/** The place something is about: by postcode or council, and by unit where units share the work there. */
class PlaceFields {

    final ComboBox<Choice> area = new ComboBox<>(translate("routing.try.area"));
    final Select<Choice> unit = new Select<>();

    private final RoutingRuleService rules;

    PlaceFields(RoutingRuleService rules) {
        this.rules = rules;
        area.setItemLabelGenerator(Choice::name);
        area.setHelperText(translate("routing.try.area.hint"));
        area.setAllowCustomValue(true);
        area.addCustomValueSetListener(typed -> find(typed.getDetail()));
        area.addValueChangeListener(_ -> area.setHelperText(translate("routing.try.area.hint")));
        unit.setLabel(translate("routing.try.unit"));
        unit.setHelperText(translate("routing.try.unit.hint"));
        unit.setItemLabelGenerator(choice -> choice == null ? translate("routing.try.unit.none") : choice.name());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(translate("routing.try.unit.none"));
        unit.setItems(List.of());
        unit.setVisible(false);
    }

    /** What was typed is no council of the list: a postcode, then, or a name with other capitals. */
    private void find(String typed) {
        var named = area.getListDataView()
                .getItems()
                .filter(choice -> choice.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
        if (named.isPresent()) {
            area.setValue(named.get());
            return;
        }
        var council = rules.councilOf(typed);
        area.setValue(council);
        area.setHelperText(translate("routing.try.area.found", typed.strip(), council.name()));
    }

    /** Asks for the unit where several answer for the work. What was chosen stays where it is still among them. */
    void offerUnits(@Nullable ServiceLine line, @Nullable LocalDate on) {
        var council = area.getValue();
        var sharing = council == null || line == null || on == null
                ? List.<Choice>of()
                : rules.sharing(council.code(), line, on);
        if (!sharing.equals(unit.getListDataView().getItems().toList())) {
            unit.setItems(sharing);
            unit.setVisible(!sharing.isEmpty());
        }
    }

    String areaCode() {
        if (area.getValue() == null) {
            throw new RuleViolation("areaCode", translate("routing.try.area.error"));
        }
        return area.getValue().code();
    }

    @Nullable
    String unitCode() {
        return unit.getValue() == null ? null : unit.getValue().code();
    }
}
