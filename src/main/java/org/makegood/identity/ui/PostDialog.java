package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.UUID;
import org.makegood.identity.AppointmentRole;
import org.makegood.identity.administration.AppointmentForm;
import org.makegood.identity.administration.PeopleService;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.EnglishDates;

/** Gives a person a post on a desk. */
class PostDialog extends ActionDialog {

    private final ComboBox<Choice> person = new ComboBox<>(translate("identity.desks.post.person"));
    private final RadioButtonGroup<AppointmentRole> role = new RadioButtonGroup<>(translate("identity.post.role"));
    private final DatePicker from = EnglishDates.picker(translate("identity.post.from"));
    private final DatePicker lastDay = EnglishDates.picker(translate("identity.post.lastday"));

    PostDialog(
            PeopleService people, UUID deskId, LocalDate today, SerializableBiConsumer<UUID, AppointmentForm> appoint) {
        super(
                translate("identity.desks.post.question"),
                translate("identity.desks.post.verb"),
                translate("identity.desks.post.keep"));
        Choice.people(person, people);
        person.setHelperText(translate("identity.desks.post.person.hint"));
        person.setWidthFull();
        role.setItems(AppointmentRole.DESK_MEMBER, AppointmentRole.HEAD);
        role.setItemLabelGenerator(AppointmentRole::label);
        role.setValue(AppointmentRole.DESK_MEMBER);
        from.setValue(today);
        lastDay.setHelperText(translate("identity.post.lastday.hint"));
        errors().field("person", person);
        errors().field("from", from);
        errors().field("lastDay", lastDay);
        fields(person, role, from, lastDay);
        onAct(() -> appoint.accept(
                chosen(), new AppointmentForm(role.getValue(), deskId, from.getValue(), lastDay.getValue())));
    }

    private UUID chosen() {
        return person.getOptionalValue()
                .map(Choice::id)
                .orElseThrow(() -> new RuleViolation("person", translate("identity.desks.post.person.error")));
    }
}
