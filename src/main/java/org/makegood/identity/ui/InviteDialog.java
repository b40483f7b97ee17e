package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.makegood.identity.administration.MemberForm;
import org.makegood.shell.ActionDialog;

/** Asks whom to invite, for the body and under the appointment it was opened with. */
class InviteDialog extends ActionDialog {

    InviteDialog(UUID appointmentId, String body, SerializableConsumer<MemberForm> invite) {
        super(
                translate("identity.members.invite.question"),
                translate("identity.members.invite.verb"),
                translate("identity.members.invite.keep"));
        var person = new PersonFields(errors()).within("person", errors());
        var coordinator = new Checkbox(translate("identity.members.coordinator"));
        coordinator.setHelperText(translate("identity.members.coordinator.hint"));
        text(translate("identity.members.invite.text", body));
        fields(person, coordinator);
        onAct(() -> invite.accept(new MemberForm(appointmentId, person.form(), coordinator.getValue())));
    }
}
