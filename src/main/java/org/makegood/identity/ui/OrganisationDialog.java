package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.makegood.areas.Area;
import org.makegood.identity.OrganisationKind;
import org.makegood.identity.administration.OrganisationForm;
import org.makegood.shell.ActionDialog;

/** Adds an organisation, or changes one. */
class OrganisationDialog extends ActionDialog {

    private final TextField name = new TextField(translate("identity.organisations.name"));
    private final Select<OrganisationKind> kind = new Select<>();
    private final MultiSelectComboBox<Area> areas =
            new MultiSelectComboBox<>(translate("identity.organisations.areas.label"));

    OrganisationDialog(List<Area> all, SerializableConsumer<OrganisationForm> add) {
        super(
                translate("identity.organisations.add.question"),
                translate("identity.organisations.add.verb"),
                translate("identity.organisations.add.keep"));
        ask(all);
        onAct(() -> add.accept(form()));
    }

    OrganisationDialog(List<Area> all, OrganisationForm before, SerializableConsumer<OrganisationForm> change) {
        super(
                translate("identity.organisations.change.question"),
                translate("identity.organisations.change.verb"),
                translate("identity.organisations.change.keep"));
        ask(all);
        name.setValue(before.name());
        kind.setValue(before.kind());
        areas.setValue(all.stream()
                .filter(area -> before.areaCodes().contains(area.code()))
                .collect(Collectors.toSet()));
        onAct(() -> change.accept(form()));
    }

    private void ask(List<Area> all) {
        kind.setLabel(translate("identity.organisations.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(OrganisationKind::label);
        areas.setItems(all);
        areas.setItemLabelGenerator(Area::name);
        areas.setHelperText(translate("identity.organisations.areas.hint"));
        name.setWidthFull();
        kind.setWidthFull();
        areas.setWidthFull();
        fields(errors().field("name", name), errors().field("kind", kind), errors().field("areaCodes", areas));
    }

    private OrganisationForm form() {
        return new OrganisationForm(
                name.getValue(),
                kind.getValue(),
                areas.getValue().stream().map(Area::code).collect(Collectors.toSet()));
    }
}
