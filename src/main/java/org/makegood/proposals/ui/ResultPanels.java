package org.makegood.proposals.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.makegood.kernel.Days;
import org.makegood.proposals.ProposalView.Completion;
import org.makegood.proposals.ProposalView.Decision;
import org.makegood.proposals.ProposalView.Feedback;
import org.makegood.shell.Panel;

/** What came of a proposal: a headline, words, and when. */
final class ResultPanels {

    private ResultPanels() {}

    static Panel of(Decision decision) {
        return panel(
                translate("proposals.case.decision"),
                decision.reason() == null
                        ? translate("proposals.case.decision.accepted")
                        : translate(
                                "proposals.case.decision.declined",
                                decision.reason().label()),
                decision.words(),
                decision.at());
    }

    static Panel of(Completion completion) {
        return panel(
                translate("proposals.case.completion"),
                translate("proposals.case.completion.given", completion.hours(), completion.attendances()),
                completion.words(),
                completion.at());
    }

    static Panel of(Feedback feedback) {
        return panel(translate("proposals.case.feedback"), feedback.rating().label(), feedback.words(), feedback.at());
    }

    private static Panel panel(String title, String headline, @Nullable String words, Instant at) {
        var first = new Paragraph(headline);
        first.addClassName("strong");
        var panel = new Panel(title, first);
        if (words != null && !words.isBlank()) {
            var said = new Paragraph(words);
            said.addClassName("prose");
            panel.add(said);
        }
        var when = new Span(Days.written(at));
        when.addClassNames("small", "muted");
        return panel.add(when);
    }
}
