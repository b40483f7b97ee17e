package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.makegood.casework.Receipt;
import org.makegood.concerns.ConcernLoggingService;
import org.makegood.kernel.Days;
import org.makegood.kernel.Roles;
import org.makegood.shell.Because;
import org.makegood.shell.FactsList;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** What the partner gets for a concern: its reference, who received it and why, and when the answer is due. */
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
        var receipt = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("draft")
                .filter(typed -> typed.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .flatMap(concerns::receipt)
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(receipt);
    }

    private void show(Receipt receipt) {
        var reference = new Span(receipt.reference());
        reference.addClassName("ref");
        var follow = new Anchor("cases/" + receipt.reference(), translate("concerns.sent.follow"));
        var another = new RouterLink(translate("concerns.sent.another"), LogConcernView.class);
        var ways = new Div(follow, another);
        ways.addClassName("actions");
        var headline = receipt.headline() == null ? translate("concerns.log.where.nobody") : receipt.headline();
        var columns = new Div(
                new Div(
                        new Panel(
                                translate("concerns.sent.next"),
                                new FactsList()
                                        .fact(translate("concerns.sent.reference"), reference)
                                        .fact(
                                                translate("concerns.sent.acknowledged-by"),
                                                Days.withWeekday(receipt.acknowledgeBy()))
                                        .fact(
                                                translate("concerns.sent.answered-by"),
                                                Days.withWeekday(receipt.answerBy())),
                                new Paragraph(translate("concerns.sent.mail"))),
                        ways),
                new Panel(translate("concerns.sent.why"), new Because(headline, receipt.reasons())));
        columns.addClassName("cols");
        add(new PageHeader(translate("concerns.sent.title", receipt.reference())), columns);
    }
}
