package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.makegood.casework.Receipt;
import org.makegood.kernel.Days;
import org.makegood.shell.Because;
import org.makegood.shell.FactsList;
import org.makegood.shell.LiveRegion;
import org.makegood.shell.PageHeader;
import org.makegood.shell.Panel;

/** What the partner gets for what they sent: its reference, who received it and why, and when the answer is due. */
public class ReceiptBody extends Composite<Div> {

    /**
     * @param follow leads to the case
     * @param another leads to an empty form
     */
    public ReceiptBody(Receipt receipt, String follow, RouterLink another) {
        var ways = new Div(new Anchor("cases/" + receipt.reference(), follow), another);
        ways.addClassName("actions");
        var columns = new Div(
                new Div(next(receipt), ways),
                new Panel(
                        translate("casework.sent.why"),
                        new Because(WhereItGoes.known(receipt.headline()), receipt.reasons())));
        columns.addClassName("cols");
        getContent().add(new PageHeader(translate("casework.sent.title", receipt.reference())), columns);
    }

    private static Panel next(Receipt receipt) {
        var reference = new Span(receipt.reference());
        reference.addClassName("ref");
        return new Panel(
                translate("casework.sent.next"),
                new FactsList()
                        .fact(translate("casework.sent.reference"), reference)
                        .fact(translate("casework.sent.acknowledged-by"), Days.withWeekday(receipt.acknowledgeBy()))
                        .fact(translate("casework.sent.answered-by"), Days.withWeekday(receipt.answerBy())),
                new Paragraph(translate("casework.sent.mail")));
    }

    /** Opens the page of a receipt for what was just sent. */
    public static void open(Class<? extends Component> page, Receipt receipt, UUID draftId) {
        LiveRegion.announce(translate("casework.sent.title", receipt.reference()));
        UI.getCurrentOrThrow().navigate(page, StepForm.resuming(draftId));
    }

    /** The receipt for the draft in the address of its page. */
    public static Receipt askedFor(BeforeEnterEvent event, Function<UUID, Optional<Receipt>> receipts) {
        return StepForm.draft(event.getLocation().getQueryParameters())
                .flatMap(receipts)
                .orElseThrow(NotFoundException::new);
    }
}
