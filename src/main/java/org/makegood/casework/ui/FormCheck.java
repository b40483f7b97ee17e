package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;

/** All that was written, to look at before it is sent, with a way back to each step. */
class FormCheck extends Composite<Div> {

    FormCheck() {
        getContent().addClassName("check");
    }

    /** @param addresses where the step of an index is found */
    void refresh(List<FormStep> steps, IntFunction<String> addresses) {
        getContent().removeAll();
        for (int index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            getContent().add(head(step.name(), addresses.apply(index)), step.summary());
        }
    }

    private static Component head(String step, String address) {
        var change = new Anchor(address, translate("casework.form.change"));
        var of = new Span(" " + step);
        of.addClassName("vh");
        change.add(of);
        var head = new Div(new H3(step), change);
        head.addClassName("head");
        return head;
    }
}
