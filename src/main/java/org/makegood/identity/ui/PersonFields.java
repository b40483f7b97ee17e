package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.makegood.identity.administration.PersonForm;
import org.makegood.shell.ErrorSummary;

/** Name, mail address and user name of a person. */
class PersonFields extends Composite<Div> {

    private final TextField name = new TextField(translate("identity.person.name"));
    private final EmailField email = new EmailField(translate("identity.person.email"));
    private final TextField username = new TextField(translate("identity.person.username"));

    PersonFields(ErrorSummary errors) {
        name.setHelperText(translate("identity.person.name.hint"));
        email.setManualValidation(true); // the service says what is wrong, in our words
        username.setHelperText(translate("identity.person.username.hint"));
        register("", errors);
        Stream.of(name, email, username).forEach(HasSize::setWidthFull);
        getContent().addClassName("dialog-content");
        getContent().add(name, email, username);
    }

    /** As part of a larger form, in which the person has that name, and without a user name. */
    PersonFields within(String property, ErrorSummary errors) {
        username.setVisible(false);
        register(property + ".", errors);
        return this;
    }

    private void register(String prefix, ErrorSummary errors) {
        errors.field(prefix + "name", name);
        errors.field(prefix + "email", email);
        errors.field(prefix + "username", username);
    }

    PersonFields show(PersonForm person) {
        name.setValue(person.name());
        email.setValue(person.email());
        username.setValue(person.username() == null ? "" : person.username());
        return this;
    }

    PersonForm form() {
        return new PersonForm(name.getValue(), email.getValue(), username.getValue());
    }
}
