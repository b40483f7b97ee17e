package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.makegood.casework.CaseView;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** To whom further up a case was taken, and when; for staff also why. Partners read in the timeline what is late. */
class TakenUp extends Panel {

    TakenUp(CaseView.Escalation escalation) {
        super(translate("casework.taken-up"));
        var level = escalation.level().label().toLowerCase(Locale.UK);
        add(new Paragraph(translate("casework.taken-up.on", level, Days.written(escalation.at()))));
        if (escalation.reason() != null) {
            var reason = new Paragraph(escalation.reason());
            reason.addClassNames("small", "muted");
            add(reason);
        }
    }
}
