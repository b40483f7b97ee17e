package org.makegood.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.makegood.kernel.Roles;
import org.makegood.shell.EmptyState;
import org.makegood.shell.Icons;
import org.makegood.shell.PageHeader;
import org.makegood.shell.SearchPart;

/** What was found for the words in the address. Each module finds what is its own, within the rights of who asks. */
@Route("search")
@PageTitle("home.found")
@RolesAllowed({Roles.PARTNER, Roles.STAFF, Roles.COMPILER})
class SearchView extends Section implements BeforeEnterObserver {

    private final transient List<SearchPart> parts;

    SearchView(List<SearchPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(SearchPart::order))
                .toList();
        addClassName("rail");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        removeAll();
        add(new PageHeader(words.isEmpty() ? translate("home.found") : translate("home.found.words", words)));
        var found = words.isEmpty()
                ? List.<Component>of()
                : parts.stream()
                        .flatMap(part -> part.find(words).stream())
                        .map(Component.class::cast)
                        .toList();
        add(found);
        if (found.isEmpty()) {
            add(nothing(words));
        }
    }

    private static EmptyState nothing(String words) {
        return new EmptyState(
                Icons.SEARCH_X,
                words.isEmpty() ? translate("home.found.none.words") : translate("home.found.none", words),
                translate("home.found.none.why"));
    }
}
