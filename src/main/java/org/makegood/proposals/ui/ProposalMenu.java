package org.makegood.proposals.ui;

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
class ProposalMenu implements MenuPart, CaseForm {

    @Override
    public List<MenuItem> items() {
        return List.of(
                MenuItem.to(ProposeView.class, MenuGroup.WORK, 31, Icons.SHOVEL, translate("proposals.propose.page")));
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PROPOSAL;
    }

    @Override
    public Class<? extends Component> form() {
        return ProposeView.class;
    }
}
