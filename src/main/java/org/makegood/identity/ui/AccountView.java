package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.ADMINISTRATOR;
import static org.makegood.kernel.Roles.COMPILER;
import static org.makegood.kernel.Roles.PARTNER;
import static org.makegood.kernel.Roles.STAFF;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.makegood.identity.AppointmentCard;
import org.makegood.identity.Appointments;
import org.makegood.identity.signin.AccountService;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.FactsList;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** The person's own account: what they are appointed to, their password, the way out of every session. */
@Route("account")
@PageTitle("identity.account.title")
@StyleSheet("context://identity.css")
@RolesAllowed({PARTNER, STAFF, COMPILER, ADMINISTRATOR})
class AccountView extends Section {

    private final transient AccountService account;

    AccountView(AccountService account, Appointments appointments) {
        this.account = account;
        var card = account.mine();
        add(
                new PageHeader(translate("identity.account.title"))
                        .fact(card.name())
                        .actions(new Button(
                                translate("identity.account.password"),
                                _ -> new ChangePasswordDialog(account, AccountView::toSignIn).open())),
                new Panel(
                        translate("identity.account.facts"),
                        new FactsList()
                                .fact(translate("identity.person.name"), card.name())
                                .fact(translate("identity.person.email"), card.email())
                                .fact(translate("identity.person.username"), card.username()),
                        small(translate("identity.account.facts.wrong"))),
                new Panel(translate("identity.account.appointments"), list(appointments.mine())),
                new Panel(
                        translate("identity.account.sessions"),
                        new Paragraph(translate("identity.account.sessions.text")),
                        new Button(
                                translate("identity.account.everywhere"),
                                Icons.LOCK.create(),
                                _ -> askToSignOutEverywhere())));
        addClassName("stack");
    }

    private static Component list(List<AppointmentCard> mine) {
        var list = new UnorderedList();
        list.addClassName("posts");
        mine.forEach(card -> {
            var body = new Span(card.body());
            body.addClassName("body");
            var dates = new Span(Posts.described(card.role(), card.from(), card.until())
                    + (card.acting() ? ". " + translate("identity.account.acting") : ""));
            dates.addClassName("hint");
            var item = new ListItem(body, dates);
            item.addClassName("described");
            list.add(item);
        });
        return list;
    }

    private static Paragraph small(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    private void askToSignOutEverywhere() {
        new ActionDialog(
                        translate("identity.account.everywhere.question"),
                        translate("identity.account.everywhere"),
                        translate("identity.account.everywhere.keep"),
                        () -> {
                            account.signOutEverywhere();
                            UI.getCurrentOrThrow().getPage().setLocation("login");
                        })
                .text(translate("identity.account.everywhere.text"))
                .open();
    }

    private static void toSignIn() {
        UI.getCurrentOrThrow().getPage().setLocation("login?set");
    }
}
