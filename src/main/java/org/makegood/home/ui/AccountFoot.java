package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.makegood.identity.Actor;

/** Who is signed in, and what is theirs: account, appearance, the way out. */
class AccountFoot extends Composite<Div> {

    AccountFoot(Actor actor, List<RouterLink> links, AuthenticationContext authentication) {
        var name = new Paragraph(translate("home.account.name", actor.name()));
        var ways = new Div();
        ways.addClassName("ways");
        links.forEach(ways::add);
        var signOut = new NativeButton(translate("home.account.signout"), _ -> authentication.logout());
        signOut.addClassName("link");
        ways.add(signOut);
        getContent().addClassName("me");
        getContent().add(name, ways, appearance());
    }

    private static Select<Appearance> appearance() {
        var choice = new Select<Appearance>();
        choice.setLabel(translate("home.account.appearance"));
        choice.setItems(Appearance.values());
        choice.setItemLabelGenerator(Appearance::label);
        choice.setValue(Appearance.remembered());
        choice.addThemeVariants(SelectVariant.SMALL);
        choice.addValueChangeListener(change -> change.getValue().choose());
        return choice;
    }
}
