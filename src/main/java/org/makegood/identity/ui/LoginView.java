package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.makegood.identity.CurrentUser;
import org.makegood.shell.Notice;

/** Where people sign in. What went wrong the time before stands in the address. */
@Route(value = "login", autoLayout = false)
@PageTitle("identity.login.title")
@AnonymousAllowed
@StyleSheet("context://signin.css")
public class LoginView extends Composite<Entrance> implements BeforeEnterObserver {

    /** Where in the session the user name of a failed sign-in waits. */
    public static final String TRIED = LoginView.class.getName() + ".tried";

    private final transient CurrentUser currentUser;
    private final Div outcome = new Div();
    private final SignInForm form = new SignInForm();

    LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected Entrance initContent() {
        return new Entrance(translate("identity.login.heading"))
                .lede(translate("identity.login.lede"))
                .add(outcome, form)
                .help(translate("identity.login.none"), new Paragraph(translate("identity.login.none.text")))
                .help(translate("identity.login.forgotten"), new Paragraph(translate("identity.login.forgotten.text")))
                .help(
                        translate("identity.login.visitor"),
                        new Html("<p>" + translate("identity.login.visitor.text") + "</p>"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (VaadinSession.getCurrent().getSession().getAttribute(TRIED) instanceof String username) {
            form.begin(username);
        }
        outcome.removeAll();
        explain(event.getLocation().getQueryParameters());
    }

    private void explain(QueryParameters why) {
        why.getSingleParameter("wait")
                .filter(minutes -> minutes.matches("\\d{1,3}"))
                .ifPresent(
                        minutes -> outcome.add(Notice.warn(translate("identity.login.wait", Integer.valueOf(minutes)))
                                .text(translate("identity.login.wait.text"))
                                .alert()));
        if (why.getSingleParameter("error").isPresent()) {
            outcome.add(Notice.danger(translate("identity.login.error"))
                    .text(translate("identity.login.error.text"))
                    .alert());
        }
        if (why.getSingleParameter("closed").isPresent()) {
            outcome.add(Notice.warn(translate("identity.login.closed"))
                    .text(translate("identity.login.closed.text"))
                    .alert());
        }
        if (why.getSingleParameter("set").isPresent()) {
            outcome.add(Notice.success(translate("identity.login.set"))
                    .text(translate("identity.login.set.text"))
                    .alert());
        }
    }
}
