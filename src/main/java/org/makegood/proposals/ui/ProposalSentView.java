package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.makegood.casework.ui.ReceiptBody;
import org.makegood.kernel.Roles;
import org.makegood.proposals.ProposingService;

/** The receipt for a proposal. */
@Route("proposals/sent")
@PageTitle("proposals.propose.sent.page")
@RolesAllowed(Roles.PARTNER)
class ProposalSentView extends Div implements BeforeEnterObserver {

    private final transient ProposingService proposing;

    ProposalSentView(ProposingService proposing) {
        this.proposing = proposing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var receipt = ReceiptBody.askedFor(event, proposing::receipt);
        var another = new RouterLink(translate("proposals.propose.sent.another"), ProposeView.class);
        removeAll();
        add(new ReceiptBody(receipt, translate("proposals.propose.sent.follow"), another));
    }
}
