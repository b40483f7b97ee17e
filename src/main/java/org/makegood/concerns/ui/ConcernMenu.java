package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.makegood.casework.ui.CaseForm;
import org.makegood.kernel.CaseKind;
import org.makegood.shell.Icons;
import org.makegood.shell.MenuGroup;
import org.makegood.shell.MenuItem;
import org.makegood.shell.MenuPart;

/** The ways to the form. */
@org.springframework.stereotype.Component
class ConcernMenu implements MenuPart, CaseForm {

    @Override
    public List<MenuItem> items() {
        return List.of(MenuItem.to(
                LogConcernView.class,
                MenuGroup.WORK,
                30,
                Icons.MESSAGE_SQUARE_WARNING,
                translate("concerns.log.page")));
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CONCERN;
    }

    @Override
    public Class<? extends Component> form() {
        return LogConcernView.class;
    }
}
