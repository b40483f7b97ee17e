package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.routing.RuleChoices.Choice;

/** Leaves out the rules that only speak of other regions. */
class RegionFilter extends Select<Choice> {

    RegionFilter(SerializableRunnable onChoice) {
        setLabel(translate("routing.rules.region"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(translate("routing.rules.region.all"));
        setItemLabelGenerator(choice -> choice == null ? translate("routing.rules.region.all") : choice.name());
        addThemeVariants(SelectVariant.LUMO_SMALL);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChoice.run();
            }
        });
    }

    /** Offers the regions and chooses the one with that code, or all. */
    void offer(List<Choice> regions, @Nullable String code) {
        setItems(regions);
        setValue(regions.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(null));
    }

    @Nullable
    String code() {
        return getValue() == null ? null : getValue().code();
    }
}
