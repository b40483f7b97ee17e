package org.makegood.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** The entries that lead to the screens of this module. */
@Component
class IdentityMenu implements MenuPart {

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.to(
                        MembersView.class,
                        MenuGroup.ORGANISATION,
                        10,
                        Icons.USERS,
                        translate("identity.members.title")),
                MenuItem.to(PeopleView.class, MenuGroup.SERVICE, 10, Icons.USERS, translate("identity.people.title")),
                MenuItem.to(
                        OrganisationsView.class,
                        MenuGroup.SERVICE,
                        20,
                        Icons.BUILDING_2,
                        translate("identity.organisations.title")),
                MenuItem.to(DesksView.class, MenuGroup.SERVICE, 30, Icons.INBOX, translate("identity.desks.title")),
                MenuItem.to(AuditView.class, MenuGroup.SERVICE, 90, Icons.HISTORY, translate("identity.audit.title")),
                MenuItem.to(
                        AccountView.class, MenuGroup.ACCOUNT, 10, Icons.CONTACT, translate("identity.account.title")));
    }
}
