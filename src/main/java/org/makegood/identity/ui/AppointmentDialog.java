package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.administration.AppointmentForm;
import org.makegood.identity.administration.DeskService;
import org.makegood.identity.administration.OrganisationService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;

/** Appoints a person: to which role, where, from when. */
class AppointmentDialog extends ActionDialog {

    private final Select<AppointmentRole> role = new Select<>();
    private final ComboBox<Choice> organisation = new ComboBox<>(translate("identity.post.organisation"));
    private final ComboBox<Choice> desk = new ComboBox<>(translate("identity.post.desk"));
    private final DatePicker from = EnglishDates.picker(translate("identity.post.from"));
    private final DatePicker lastDay = EnglishDates.picker(translate("identity.post.lastday"));

    AppointmentDialog(
            OrganisationService organisations,
            DeskService desks,
            LocalDate today,
            SerializableConsumer<AppointmentForm> appoint) {
        super(
                translate("identity.post.add.question"),
                translate("identity.post.add.verb"),
                translate("identity.post.add.keep"));
        role.setLabel(translate("identity.post.role"));
        role.setItems(AppointmentRole.values());
        role.setItemLabelGenerator(AppointmentRole::label);
        role.addValueChangeListener(change -> ask(change.getValue()));
        Choice.organisations(organisation, organisations);
        Choice.desks(desk, desks);
        from.setValue(today);
        lastDay.setHelperText(translate("identity.post.lastday.hint"));
        errors().field("role", role);
        errors().field("from", from);
        errors().field("lastDay", lastDay);
        role.setWidthFull();
        organisation.setWidthFull();
        desk.setWidthFull();
        ask(null);
        fields(role, organisation, desk, from, lastDay);
        onAct(() -> appoint.accept(form()));
    }

    /** Asks for the body that goes with the role. */
    private void ask(@Nullable AppointmentRole chosen) {
        var body = chosen == null ? AppointmentRole.Body.PORTAL : chosen.body();
        organisation.setVisible(body == AppointmentRole.Body.ORGANISATION);
        desk.setVisible(body == AppointmentRole.Body.DESK);
        errors().field("bodyId", desk.isVisible() ? desk : organisation);
    }

    private AppointmentForm form() {
        var body = organisation.isVisible() ? organisation : desk;
        return new AppointmentForm(
                role.getValue(), body.isVisible() ? Choice.idOf(body) : null, from.getValue(), lastDay.getValue());
    }
}
