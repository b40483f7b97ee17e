package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.makegood.casework.ui.ReceiptBody;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Roles;

/** The receipt for a concern. */
@Route("concerns/sent")
@PageTitle("concerns.sent.page")
@RolesAllowed(Roles.PARTNER)
class ConcernSentView extends Div implements BeforeEnterObserver {

    private final transient ConcernLoggingService concerns;

    ConcernSentView(ConcernLoggingService concerns) {
        this.concerns = concerns;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var receipt = ReceiptBody.askedFor(event, concerns::receipt);
        var another = new RouterLink(translate("concerns.sent.another"), LogConcernView.class);
        removeAll();
        add(new ReceiptBody(receipt, translate("concerns.sent.follow"), another));
    }
}
