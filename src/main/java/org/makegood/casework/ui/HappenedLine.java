package org.makegood.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.makegood.casework.CaseView;
import org.makegood.casework.conversation.TimelineKind;
import org.makegood.kernel.Days;
import org.makegood.shell.Icons;

/** Between the letters of a conversation, in one grey line: what happened meanwhile. */
class HappenedLine extends Paragraph {

    HappenedLine(CaseView.Happening happening) {
        addClassName("happened");
        add(icon(happening.kind()).create(), new Span(happening.words()), new Span(Days.written(happening.at())));
    }

    private static Icons icon(TimelineKind kind) {
        return switch (kind) {
            case OPENED, NOTED -> Icons.FILE_TEXT;
            case ROUTED -> Icons.ROUTE;
            case ACKNOWLEDGED -> Icons.MAIL_CHECK;
            case HANDED_OVER -> Icons.ARROW_RIGHT_LEFT;
            case ASSIGNED -> Icons.USER_PLUS;
            case REPLIED -> Icons.PLAY;
            case ASKED -> Icons.PAUSE;
            case ANSWERED -> Icons.MAIL;
            case MOVED -> Icons.CIRCLE_CHECK;
            case ESCALATED -> Icons.CHEVRONS_UP;
            case GIVEN_BACK -> Icons.CHEVRON_DOWN;
        };
    }
}
