package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import org.makegood.briefings.registration.RegistrationForm;
import org.makegood.shell.ActionDialog;

/** Registers oneself, a colleague, or somebody who telephones. */
class RegisterDialog extends ActionDialog {

    RegisterDialog(String question, RegistrationFields fields, SerializableConsumer<RegistrationForm> register) {
        super(question, translate("briefings.register.verb"), translate("briefings.register.keep"));
        fields(fields.in(errors()));
        onAct(() -> register.accept(fields.form()));
    }
}
