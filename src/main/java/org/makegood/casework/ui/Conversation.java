package org.makegood.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.makegood.casework.CaseView;
import org.makegood.casework.conversation.TimelineKind;

/** What partner and desk wrote to each other, and between it, in one line each, what happened meanwhile. */
class Conversation extends Section {

    /** What a message shows by itself, or what only the timeline tells. */
    private static final Set<TimelineKind> NOT_REPEATED =
            Set.of(TimelineKind.OPENED, TimelineKind.ANSWERED, TimelineKind.NOTED, TimelineKind.ASSIGNED);

    private record Piece(Instant at, Component shown) {}

    Conversation(CaseView view, List<Component> opening) {
        var pieces = new ArrayList<Piece>();
        view.timeline().stream()
                .filter(happening -> !NOT_REPEATED.contains(happening.kind()))
                .forEach(happening -> pieces.add(new Piece(happening.at(), new HappenedLine(happening))));
        view.conversation().forEach(entry -> pieces.add(new Piece(entry.at(), new MessageEntry(entry))));
        pieces.sort(Comparator.comparing(Piece::at));
        var title = new H2(translate("casework.case.conversation"));
        title.setId("conversation");
        title.addClassName("conversation-title");
        var entries = new Div();
        entries.addClassName("entries");
        entries.add(opening);
        pieces.forEach(piece -> entries.add(piece.shown()));
        getElement().setAttribute("aria-labelledby", "conversation");
        add(title, entries);
    }
}
