package org.makegood.concerns.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.makegood.concerns.ConcernView.Resolution;
import org.makegood.kernel.Days;
import org.makegood.shell.Panel;

/** How a concern ended, in the desk's words. */
class OutcomePanel extends Panel {

    OutcomePanel(Resolution resolution) {
        super(translate("concerns.outcome"));
        var outcome = new Paragraph(resolution.outcome().label());
        outcome.addClassName("strong");
        var when = new Span(Days.written(resolution.at()));
        when.addClassNames("small", "muted");
        var words = new Paragraph(resolution.words());
        words.addClassName("prose");
        add(outcome, words, when);
    }
}
