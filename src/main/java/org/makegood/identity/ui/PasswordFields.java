package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Stream;
import org.makegood.identity.signin.Passwords;
import org.makegood.kernel.RuleViolation;
import org.makegood.shell.ErrorSummary;

/** A new password, typed twice. */
class PasswordFields extends Composite<Div> {

    private final PasswordField password = new PasswordField(translate("identity.welcome.password"));
    private final PasswordField again = new PasswordField(translate("identity.welcome.again"));

    PasswordFields(ErrorSummary errors) {
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(translate("identity.welcome.password.hint", Passwords.MIN_LENGTH));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        errors.field("password", password);
        errors.field("again", again);
        Stream.of(password, again).forEach(HasSize::setWidthFull);
        getContent().addClassName("dialog-content");
        getContent().add(password, again);
    }

    String password() {
        if (!password.getValue().equals(again.getValue())) {
            throw new RuleViolation("again", translate("identity.welcome.again.error"));
        }
        return password.getValue();
    }
}
