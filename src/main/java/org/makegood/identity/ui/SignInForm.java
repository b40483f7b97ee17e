package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/**
 * User name and password, sent by the browser itself: the filter chain answers, not this view. The inputs lie in the
 * form's own tree, so that the enter key and password managers work as everywhere.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final TextField username = new TextField(translate("identity.login.username"));
    private final PasswordField password = new PasswordField(translate("identity.login.password"));

    SignInForm() {
        username.getElement().setAttribute("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutocapitalize(Autocapitalize.NONE);
        username.setAutocorrect(false);
        username.setAutofocus(true);
        username.setWidthFull();
        password.getElement().setAttribute("name", "password");
        password.setWidthFull();
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var button = new NativeButton(translate("identity.login.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "primary");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        add(username, password, button);
    }

    /** Begins with a user name that was tried before, and asks for the password only. */
    void begin(String triedName) {
        username.setValue(triedName);
        username.setAutofocus(triedName.isBlank());
        password.setAutofocus(!triedName.isBlank());
    }
}
