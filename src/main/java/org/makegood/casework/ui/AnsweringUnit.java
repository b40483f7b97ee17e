package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Unit;

/** Asks which of the units that share an area should answer; not shown where there is but one. */
public class AnsweringUnit extends RadioButtonGroup<Unit> {

    /** The property that it fills in every form. */
    public static final String PROPERTY = "answeringUnit";

    private List<Unit> offered = List.of();
    private @Nullable String wanted;

    /** Stands in a form, and is demanded there where there is something to choose. */
    public AnsweringUnit(FormFields fields) {
        super(translate("casework.form.answering-unit"));
        setItemLabelGenerator(Unit::name);
        setHelperText(translate("casework.form.answering-unit.hint"));
        setVisible(false);
        fields.add(PROPERTY, this, this::code);
        fields.demand(PROPERTY, () -> !isMissing(), translate("casework.form.answering-unit.missing"));
    }

    /** @param units those who share the area; empty where it is clear who answers */
    public void offer(List<Unit> units) {
        if (offered.equals(units)) {
            return;
        }
        offered = List.copyOf(units);
        setItems(offered);
        setVisible(!offered.isEmpty());
        choose(wanted);
    }

    /** Chooses a unit, as soon as it is offered. */
    public void choose(@Nullable String code) {
        wanted = code;
        offered.stream().filter(unit -> unit.code().equals(code)).findFirst().ifPresent(this::setValue);
    }

    /** The code of the unit chosen. */
    public @Nullable String code() {
        return isEmpty() ? null : getValue().code();
    }

    /** Whether one has to be chosen, and none is. */
    public boolean isMissing() {
        return isVisible() && isEmpty();
    }
}
