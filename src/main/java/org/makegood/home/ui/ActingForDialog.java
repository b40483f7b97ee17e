package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.makegood.identity.AppointmentCard;
import org.makegood.identity.Appointments;
import org.makegood.kernel.Days;
import org.makegood.shell.ActionDialog;

/** Lets a person with several appointments choose under which one they act from now on. */
class ActingForDialog extends ActionDialog {

    private final RadioButtonGroup<AppointmentCard> choice = new RadioButtonGroup<>(translate("home.acting.bodies"));
    private final Appointments appointments;

    ActingForDialog(List<AppointmentCard> mine, Appointments appointments) {
        super(translate("home.acting.question"), translate("home.acting.switch"), keepWords(mine));
        this.appointments = appointments;
        choice.setItems(mine);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setRenderer(new ComponentRenderer<>(ActingForDialog::described));
        mine.stream().filter(AppointmentCard::acting).findFirst().ifPresent(choice::setValue);
        text(translate("home.acting.text"));
        fields(choice);
        onAct(this::switchTo);
    }

    private static String keepWords(List<AppointmentCard> mine) {
        return mine.stream()
                .filter(AppointmentCard::acting)
                .findFirst()
                .map(card -> translate("home.acting.keep", card.body()))
                .orElseGet(() -> translate("home.acting.close"));
    }

    private static Component described(AppointmentCard card) {
        var body = new Span(card.body());
        body.addClassName("body");
        var since = Days.written(card.from());
        var until = card.until();
        var detail = new Span(
                until == null
                        ? translate("home.acting.since", card.role().label(), since)
                        : translate("home.acting.until", card.role().label(), since, Days.written(until.minusDays(1))));
        detail.addClassName("hint");
        var lines = new Div(body, detail);
        lines.addClassName("described");
        return lines;
    }

    /** Everything on the page may look different for the other body, and some of it may be closed: begin again. */
    private void switchTo() {
        var chosen = choice.getValue();
        if (chosen != null && !chosen.acting()) {
            appointments.switchTo(chosen.id());
            UI.getCurrentOrThrow().getPage().setLocation(".");
        }
    }
}
