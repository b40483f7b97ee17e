package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.makegood.identity.administration.WelcomeService;
import org.makegood.identity.administration.WelcomeService.Welcome;
import org.makegood.shell.ErrorSummary;
import org.makegood.shell.Notice;

/** Where a one-time link leads: to set a password, or to make the first administrator. */
@Route(value = "welcome", autoLayout = false)
@PageTitle("identity.welcome.title")
@AnonymousAllowed
@StyleSheet("context://signin.css")
class WelcomeView extends Composite<Div> implements HasUrlParameter<String> {

    private final transient WelcomeService welcome;
    private final ErrorSummary errors = new ErrorSummary();

    WelcomeView(WelcomeService welcome) {
        this.welcome = welcome;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        getContent().removeAll();
        getContent().add(welcome.look(token).map(what -> page(token, what)).orElseGet(WelcomeView::spent));
    }

    private Entrance page(String token, Welcome what) {
        return switch (what) {
            case Welcome.SetPassword person -> {
                var fields = new PasswordFields(errors);
                yield new Entrance(translate("identity.welcome.title"))
                        .lede(translate("identity.welcome.lede", person.username()))
                        .add(form(
                                translate("identity.welcome.button"),
                                () -> welcome.setPassword(token, fields.password()),
                                fields));
            }
            case Welcome.FirstAdministrator _ -> {
                var person = new PersonFields(errors);
                var fields = new PasswordFields(errors);
                yield new Entrance(translate("identity.welcome.first.title"))
                        .lede(translate("identity.welcome.first.lede"))
                        .add(form(
                                translate("identity.welcome.first.button"),
                                () -> welcome.makeAdministrator(token, person.form(), fields.password()),
                                person,
                                fields));
            }
        };
    }

    private Div form(String verb, Runnable act, Component... fields) {
        var button = new Button(verb, _ -> {
            errors.clear();
            act.run();
            UI.getCurrentOrThrow().navigate(LoginView.class, QueryParameters.of("set", ""));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER);
        var form = new Div(errors);
        form.addClassName("form");
        form.add(fields);
        form.add(button);
        return form;
    }

    private static Entrance spent() {
        return new Entrance(translate("identity.welcome.spent"))
                .add(
                        Notice.warn(translate("identity.welcome.spent")).text(translate("identity.welcome.spent.text")),
                        new RouterLink(translate("identity.welcome.spent.login"), LoginView.class));
    }
}
