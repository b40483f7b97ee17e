package org.makegood.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** The addresses of one briefing's pages. */
final class BriefingLinks {

    static final String ID = "id";

    private BriefingLinks() {}

    static UUID id(BeforeEnterEvent event) {
        return id(event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new));
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    static RouteParameters of(UUID briefingId) {
        return new RouteParameters(ID, briefingId.toString());
    }

    static RouterLink to(Class<? extends Component> view, UUID briefingId, String words) {
        return new RouterLink(words, view, of(briefingId));
    }

    /** Where "back" leads from the pages that belong to a briefing. */
    static String path(UUID briefingId) {
        return "briefings/" + briefingId;
    }
}
