package org.makegood.routing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** Leads administrators to the rules. */
@Component
class RoutingMenu implements MenuPart {

    private static final int PLACE = 40;

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(
                RoutingRulesView.class, MenuGroup.SERVICE, PLACE, Icons.ROUTE, translate("routing.rules.title")));
    }
}
