package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import org.makegood.casework.CaseView;
import org.makegood.shell.Because;
import org.makegood.shell.Panel;

/** Why the case is where it is, in the words that the partner reads, too. */
class WhyHere extends Panel {

    WhyHere(CaseView view) {
        super(translate("casework.why"));
        add(new Because(
                view.routingHeadline() == null ? translate("casework.why.nobody") : view.routingHeadline(),
                view.routingReasons()));
        if (!view.copyDesks().isEmpty()) {
            var copies = new Paragraph(translate("casework.why.copies", String.join("; ", view.copyDesks())));
            copies.addClassNames("small", "muted");
            add(copies);
        }
    }
}
