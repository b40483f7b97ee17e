package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.makegood.casework.Preview;
import org.makegood.kernel.Days;
import org.makegood.kernel.Severity;
import org.makegood.shell.Because;
import org.makegood.shell.Panel;

/** Beside the form: which desk would receive the concern as it stands, why, and by when it is answered. */
class WhereItGoes extends Composite<Aside> {

    private final Panel panel = new Panel(translate("concerns.log.where"));

    WhereItGoes() {
        getContent().addClassName("rail");
        getContent().getElement().setAttribute("aria-label", translate("concerns.log.where"));
        getContent().add(panel);
        notYet();
    }

    final void notYet() {
        var hint = new Paragraph(translate("concerns.log.where.not-yet"));
        hint.addClassName("muted");
        panel.show(hint);
    }

    void show(Preview preview, Severity severity) {
        var prospect = preview.prospect() == null ? translate("concerns.log.where.nobody") : preview.prospect();
        var promise = new Paragraph(translate(
                "concerns.log.where.promise", Days.written(preview.acknowledgeBy()), Days.written(preview.answerBy())));
        panel.show(new Because(prospect, preview.reasons()), promise);
        if (severity == Severity.CRITICAL && preview.telephone() != null) {
            var call = new Paragraph(new Span(translate("concerns.log.where.call", preview.telephone())));
            call.addClassName("call");
            panel.add(call);
        }
    }
}
