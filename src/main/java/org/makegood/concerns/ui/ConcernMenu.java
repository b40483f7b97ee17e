package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;
import org.springframework.stereotype.Component;

/** The way to the form. */
@Component
class ConcernMenu implements MenuPart {

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(
                LogConcernView.class,
                MenuGroup.WORK,
                30,
                Icons.MESSAGE_SQUARE_WARNING,
                translate("concerns.log.page")));
    }
}
