package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.makegood.areas.Area;
import org.makegood.briefings.BriefingView;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.briefings.seats.Needs;
import org.makegood.shell.ErrorSummary;

/** Who comes, for which area, and what they need. */
class RegistrationFields {

    private final TextField name = new TextField(translate("briefings.register.name"));
    private final EmailField email = new EmailField(translate("briefings.register.email"));
    private final TextField organisation = new TextField(translate("briefings.register.organisation"));
    private final ComboBox<Area> area = new ComboBox<>(translate("briefings.register.area"));
    private final TextArea access = new TextArea(translate("briefings.register.access"));
    private final TextArea dietary = new TextArea(translate("briefings.register.dietary"));
    private final List<Component> shown = new ArrayList<>();
    private final UUID requestId;

    /** @param areas those that can be come for; not asked where there is none */
    RegistrationFields(BriefingView briefing, List<Area> areas, UUID requestId) {
        this.requestId = requestId;
        email.setManualValidation(true); // the service says what is wrong, in our words
        shown.add(name);
        shown.add(email);
        area.setItems(areas);
        area.setItemLabelGenerator(Area::name);
        area.setClearButtonVisible(true);
        area.setHelperText(translate("briefings.register.area.hint"));
        if (!areas.isEmpty()) {
            shown.add(area);
        }
        access.setHelperText(translate("briefings.register.needs.hint"));
        if (briefing.asksAccess()) {
            shown.add(access);
        }
        if (briefing.asksDietary()) {
            shown.add(dietary);
        }
    }

    /** Somebody who is on the telephone says for whom they come. */
    RegistrationFields withOrganisation() {
        shown.add(2, organisation);
        return this;
    }

    /** Of a person who is registered already, only the name and the needs can be changed. */
    RegistrationFields withoutAddress() {
        shown.remove(email);
        shown.remove(area);
        return this;
    }

    RegistrationFields show(RegistrationForm form) {
        name.setValue(form.name());
        email.setValue(form.email());
        show(form.needs());
        area.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(form.areaCode()))
                .findFirst()
                .ifPresent(area::setValue);
        return this;
    }

    RegistrationFields show(String who, Needs needs) {
        name.setValue(who);
        show(needs);
        return this;
    }

    private void show(Needs needs) {
        access.setValue(BriefingWords.orEmpty(needs.access()));
        dietary.setValue(BriefingWords.orEmpty(needs.dietary()));
    }

    Component[] in(ErrorSummary errors) {
        errors.field("name", name);
        errors.field("email", email);
        errors.field("organisation", organisation);
        errors.field("areaCode", area);
        errors.field("needs.access", access);
        errors.field("needs.dietary", dietary);
        return shown.toArray(Component[]::new);
    }

    RegistrationForm form() {
        return new RegistrationForm(
                requestId,
                name.getValue(),
                email.getValue(),
                nothingIfBlank(organisation.getValue()),
                area.getValue() == null ? null : area.getValue().code(),
                needs());
    }

    String name() {
        return name.getValue();
    }

    Needs needs() {
        return new Needs(nothingIfBlank(access.getValue()), nothingIfBlank(dietary.getValue()));
    }

    private static @Nullable String nothingIfBlank(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
