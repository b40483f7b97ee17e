package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.makegood.areas.Area;
import org.makegood.briefings.seats.ReservedPlaces;
import org.makegood.shell.EnglishDates;
import org.makegood.shell.ErrorSummary;

/** Places kept for one area, as they are written. */
class ReservedFields implements Lines.Line {

    private final ComboBox<Area> area = new ComboBox<>(translate("briefings.write.reserved.area"));
    private final IntegerField places = new IntegerField(translate("briefings.write.reserved.places"));
    private final DatePicker until = EnglishDates.picker(translate("briefings.write.reserved.until"));

    ReservedFields(List<Area> areas) {
        area.setItems(areas);
        area.setItemLabelGenerator(Area::name);
        places.setMin(1);
        places.setStepButtonsVisible(true);
    }

    void show(ReservedPlaces reserved) {
        area.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(reserved.areaCode()))
                .findFirst()
                .ifPresent(area::setValue);
        places.setValue(reserved.places());
        until.setValue(reserved.until());
    }

    @Override
    public List<Component> fields() {
        return List.of(area, places, until);
    }

    boolean isEmpty() {
        return area.isEmpty() && places.isEmpty() && until.isEmpty();
    }

    /** Says which fields the service means, where this line is the one it stumbles over. */
    void answerFor(ErrorSummary errors) {
        if (area.isEmpty()) {
            errors.field("reserved.areaCode", area);
        }
        if (places.isEmpty() || places.getValue() < 1) {
            errors.field("reserved.places", places);
        }
        if (until.isEmpty()) {
            errors.field("reserved.until", until);
        }
    }

    ReservedPlaces reserved() {
        return new ReservedPlaces(
                area.getOptionalValue().map(Area::code).orElse(""),
                places.getOptionalValue().orElse(0),
                until.getValue());
    }
}
