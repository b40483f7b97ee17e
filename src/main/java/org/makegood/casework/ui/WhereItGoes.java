package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.makegood.casework.Preview;
import org.makegood.kernel.Days;
import org.makegood.shell.Because;
import org.makegood.shell.Panel;

/** Beside a form: which desk would receive it as it stands, why, and by when it is answered. */
public class WhereItGoes extends Composite<Aside> {

    private final Panel panel = new Panel(translate("casework.form.where"));
    private final String hint;

    /** @param hint what has to be said before this can be known */
    public WhereItGoes(String hint) {
        this.hint = hint;
        getContent().addClassName("rail");
        getContent().getElement().setAttribute("aria-label", translate("casework.form.where"));
        getContent().add(panel);
        notYet();
    }

    public final void notYet() {
        var words = new Paragraph(hint);
        words.addClassName("muted");
        panel.show(words);
    }

    public void show(Preview preview) {
        var promise = new Paragraph(translate(
                "casework.form.where.promise",
                Days.written(preview.acknowledgeBy()),
                Days.written(preview.answerBy())));
        panel.show(new Because(known(preview.prospect()), preview.reasons()), promise);
    }

    /** Adds that the desk should be telephoned as well. */
    public void callAsWell(Preview preview) {
        if (preview.telephone() != null) {
            var call = new Paragraph(new Span(translate("casework.form.where.call", preview.telephone())));
            call.addClassName("call");
            panel.add(call);
        }
    }

    /** Where it goes, or went, in words, also where no desk could be found. */
    static String known(@Nullable String desk) {
        return desk == null ? translate("casework.form.where.nobody") : desk;
    }
}
