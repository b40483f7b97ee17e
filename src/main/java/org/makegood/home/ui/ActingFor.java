package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.makegood.identity.Actor;
import org.makegood.identity.Appointments;
import org.makegood.shell.Icons;

/** For whom the person acts, with its whole name; with several appointments, the way to change it. */
class ActingFor extends Composite<Div> {

    ActingFor(Actor actor, Appointments appointments) {
        var mine = appointments.mine();
        if (mine.size() > 1) {
            var button = new NativeButton("", _ -> new ActingForDialog(mine, appointments).open());
            button.getElement().setAttribute("aria-haspopup", "dialog");
            button.addClassName("acting");
            button.add(words(actor));
            button.add(Icons.CHEVRONS_UP_DOWN.create());
            getContent().add(button);
        } else {
            var plain = new Div(words(actor));
            plain.addClassName("acting");
            getContent().add(plain);
        }
    }

    private static Component[] words(Actor actor) {
        var label = new Span(translate("home.acting.label"));
        label.addClassName("label");
        var body = new Span(actor.actingFor());
        body.addClassName("body");
        return new Component[] {label, body};
    }
}
