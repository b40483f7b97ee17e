package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** Leads to the briefings. */
@Component
class BriefingMenu implements MenuPart {

    private static final int PLACE = 30;

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(
                BriefingListView.class, MenuGroup.WORK, PLACE, Icons.CALENDAR_DAYS, translate("briefings.list.title")));
    }
}
