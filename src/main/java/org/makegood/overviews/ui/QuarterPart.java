package org.makegood.overviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.makegood.kernel.Roles.COMPILER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.makegood.overviews.OverviewService;
import org.makegood.shell.DashboardPart;
import org.makegood.shell.Panel;

/** What this quarter's concerns are about, on the compiler's start page. */
@org.springframework.stereotype.Component
class QuarterPart implements DashboardPart {

    private static final int ORDER = 10;
    private static final int MOST = 8;

    private final OverviewService overviews;
    private final AuthenticationContext signedIn;

    QuarterPart(OverviewService overviews, AuthenticationContext signedIn) {
        this.overviews = overviews;
        this.signedIn = signedIn;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> build() {
        if (!signedIn.hasRole(COMPILER)) {
            return Optional.empty();
        }
        var question = overviews.quarterSoFar();
        var categories = overviews.categories(question).stream().limit(MOST).toList();
        var all = new RouterLink(translate("overviews.quarter.all"), OverviewView.class);
        all.addClassName("small");
        return Optional.of(
                new Panel(translate("overviews.quarter.title"), new CategoryFigure(question.period(), categories))
                        .aside(all));
    }
}
