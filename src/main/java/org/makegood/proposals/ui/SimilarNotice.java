package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.makegood.proposals.SimilarProposal;
import org.makegood.shell.Notice;

/** While one writes: proposals that may be the same one. A hint, never a hindrance; what is written stays where it is. */
class SimilarNotice extends Composite<Div> {

    SimilarNotice() {
        getContent().getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(List<SimilarProposal> similar) {
        getContent().removeAll();
        setVisible(!similar.isEmpty());
        if (!similar.isEmpty()) {
            var anyOpens = similar.stream().anyMatch(one -> one.reference() != null);
            getContent()
                    .add(Notice.info(translate("proposals.propose.similar", similar.size()))
                            .text(translate(
                                    anyOpens ? "proposals.propose.similar.open" : "proposals.propose.similar.text"))
                            .add(new SimilarList(similar, AnchorTarget.BLANK)));
        }
    }
}
