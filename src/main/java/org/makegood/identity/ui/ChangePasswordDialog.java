package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.makegood.identity.signin.AccountService;
import org.makegood.shell.ActionDialog;

/** Asks for the old password once and the new one twice. */
class ChangePasswordDialog extends ActionDialog {

    ChangePasswordDialog(AccountService account, SerializableRunnable whenSet) {
        super(
                translate("identity.account.password.question"),
                translate("identity.account.password.verb"),
                translate("identity.account.password.keep"));
        var current = new PasswordField(translate("identity.account.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setWidthFull();
        var fields = new PasswordFields(errors());
        text(translate("identity.account.password.text"));
        fields(errors().field("current", current), fields);
        onAct(() -> {
            account.changePassword(current.getValue(), fields.password());
            whenSet.run();
        });
    }
}
