package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** The ways to the figures. */
@Component
class OverviewMenu implements MenuPart {

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.to(OverviewView.class, MenuGroup.REPORTS, 10, Icons.CHART_COLUMN, translate("overviews.menu")),
                MenuItem.to(FunnelView.class, MenuGroup.REPORTS, 11, Icons.SHOVEL, translate("overviews.funnel.menu")));
    }
}
