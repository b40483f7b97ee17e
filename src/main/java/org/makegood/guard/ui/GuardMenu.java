package org.makegood.guard.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** Leads administrators to the answers given to the data guard. */
@Component
class GuardMenu implements MenuPart {

    private static final int PLACE = 60;

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(
                GuardOverridesView.class,
                MenuGroup.SERVICE,
                PLACE,
                Icons.SHIELD_ALERT,
                translate("guard.overrides.menu")));
    }
}
