package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.AnchorTarget;
import java.util.List;
import org.makegood.proposals.SimilarProposal;
import org.makegood.shell.Panel;

/** For staff: proposals of the same kind in the same place, which may be the same one. */
class DuplicatesPanel extends Panel {

    DuplicatesPanel(List<SimilarProposal> similar) {
        super(translate("proposals.case.similar"));
        add(new SimilarList(similar, AnchorTarget.DEFAULT));
    }
}
