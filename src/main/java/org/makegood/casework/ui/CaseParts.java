package org.makegood.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * The kind's part of the page of a case.
 *
 * @param opening what the partner wrote when they sent it: the conversation begins with it
 * @param rail panels for the column beside the conversation
 * @param actions what the reader may do, the most natural next step first among those that take the case further
 */
public record CaseParts(List<Component> opening, List<Component> rail, List<CaseAction> actions) {

    public CaseParts {
        opening = List.copyOf(opening);
        rail = List.copyOf(rail);
        actions = List.copyOf(actions);
    }
}
